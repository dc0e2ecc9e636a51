using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conformance.Fuzzing;

/// <summary>Writes changed vectors with C#'s verdict on each, one JSON row a line, for the other language to compare.</summary>
internal static class MutationDump
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string encoding, int count, int seed, TextWriter target)
    {
        var source = new MutationSource(encoding, seed);
        using var thrown = new ThrownExceptions();
        for (; count > 0; count--) target.WriteLine(Row(source.Next()));
        if (thrown.First is { } first) throw new InvalidOperationException($"{thrown.Count} exceptions were thrown while reading.", first);
    }

    private static string Row(MutatedInput input)
    {
        var (code, json) = Verdict.Of(input);
        return JsonSerializer.Serialize(
            new
            {
                type = input.Type,
                encoding = input.Encoding,
                bytes = Convert.ToHexStringLower(input.Bytes),
                code,
                json,
                limits = new { maxDepth = input.Limits.MaxDepth, maxElements = input.Limits.MaxElements, budget = input.Limits.MaxAllocation },
            },
            Options);
    }
}
