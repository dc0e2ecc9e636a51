using System.Reflection;
using ModelSync;
using ModelSync.Generated.V1;

namespace Package.Tests.Validation;

/// <summary>Violations and values as the texts and bytes that both languages are compared by.</summary>
internal sealed class Texts
{
    private static readonly MessageCatalogue Catalogue = new();

    // Validators make parameters once, so that the few different violations are found again.
    private readonly Dictionary<(string Path, string Code, IReadOnlyList<KeyValuePair<string, string>> Parameters, string? Message), Known> _known = [];

    /// <summary>Path, code, what is shown, parameters and the author's message.</summary>
    public string Of(Violation violation) => Find(violation).Whole;

    /// <summary>The same without the author's message, which is a template and no text.</summary>
    public string Shown(Violation violation) => Find(violation).Shown;

    public static string Shown(string path, string code, string text, IEnumerable<KeyValuePair<string, string>> parameters) =>
        $"{path}\u0001{code}\u0001{text}\u0001{string.Join('\u0002', parameters.Select(p => $"{p.Key}={p.Value}"))}";

    public static byte[] MessagePack<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var bytes = new WireBuffer();
        var writer = new MessagePackWriter(bytes);
        TCodec.Write(ref writer, value);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>JSON pointer of a member of a value.</summary>
    public static string Path(MemberInfo member) => "/" + System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(member.Name);

    private Known Find(Violation violation)
    {
        var key = (violation.Path, violation.Code, violation.Parameters, violation.Message);
        if (!_known.TryGetValue(key, out var known)) _known.Add(key, known = Read(violation));
        return known;
    }

    private static Known Read(Violation v)
    {
        var shown = Shown(v.Path, v.Code, Catalogue.Text(v), v.Parameters);
        return new Known(shown, $"{shown}\u0001{v.Message ?? "\u2205"}");
    }

    private sealed record Known(string Shown, string Whole);
}
