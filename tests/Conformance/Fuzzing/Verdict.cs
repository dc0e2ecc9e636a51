using System.Text.Json;
using ModelSync.Generated.V1;

namespace Conformance.Fuzzing;

/// <summary>What this side makes of an input: the value in JSON with code <c>None</c>, or the code of the first error.</summary>
internal sealed record Verdict(string Code, string Json)
{
    public static Verdict Of(MutatedInput input)
    {
        var (value, code) = input.Read();
        return new(code.ToString(), code == WireErrorCode.None ? Codec.WriteJson(ShapeCatalog.Instance.Parse(input.Type), value) : "");
    }

    /// <summary>The verdict on a row of a vector, both as JSON.</summary>
    public static string Of(string row)
    {
        var vector = Vector.Parse(row);
        var (code, json) = Of(new MutatedInput(vector.Type, vector.Encoding, vector.Input, vector.Limits));
        return JsonSerializer.Serialize(new { code, json });
    }
}
