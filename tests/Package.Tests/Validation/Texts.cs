using System.Reflection;
using System.Runtime.CompilerServices;
using ModelSync;
using ModelSync.Generated.V1;

namespace Package.Tests.Validation;

/// <summary>Violations and values as the texts and bytes that both languages are compared by.</summary>
internal sealed class Texts
{
    private static readonly MessageCatalogue Catalogue = new();
    private readonly ConditionalWeakTable<Violation, string> _known = [];

    /// <summary>Path, code, what is shown, parameters and the author's message.</summary>
    public string Of(Violation violation) => _known.GetValue(violation, static v => $"{Shown(v)}\u0001{v.Message ?? "\0"}");

    /// <summary>The same without the author's message, which is a template and no text.</summary>
    public static string Shown(Violation v) => Shown(v.Path, v.Code, Catalogue.Text(v), v.Parameters);

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
    public static string Path(MemberInfo member) => "/" + System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member.Name);
}
