using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

/// <summary>Names and numbers of an enum type.</summary>
public sealed class EnumTable(params (string Name, long Value)[] members)
{
    private const int LongestStackName = 128;

    private readonly Dictionary<long, string> _names = members.DistinctBy(m => m.Value).ToDictionary(m => m.Value, m => m.Name);
    private readonly Dictionary<long, byte[]> _quotedNames = members.DistinctBy(m => m.Value).ToDictionary(m => m.Value, m => Encoding.UTF8.GetBytes($"\"{m.Name}\""));
    private readonly Dictionary<string, long> _values = members.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);

    /// <summary>The defined values.</summary>
    public IEnumerable<long> Values => _names.Keys;

    /// <summary>Name of a defined value.</summary>
    public bool TryGetName(long value, [NotNullWhen(true)] out string? name) => _names.TryGetValue(value, out name);

    /// <summary>Value of a defined name; case matters.</summary>
    public bool TryGetValue(string name, out long value) => _values.TryGetValue(name, out value);

    /// <summary>Value of a defined name in UTF-8; case matters.</summary>
    public bool TryGetValue(ReadOnlySpan<byte> name, out long value)
    {
        if (name.Length > LongestStackName) return _values.TryGetValue(Encoding.UTF8.GetString(name), out value);
        Span<char> text = stackalloc char[LongestStackName];
        Utf8.ToUtf16(name, text, out _, out var length);
        return _values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out value);
    }

    /// <summary>Whether the value is defined.</summary>
    public bool IsDefined(long value) => _names.ContainsKey(value);

    internal bool TryGetQuotedName(long value, [NotNullWhen(true)] out byte[]? quoted) => _quotedNames.TryGetValue(value, out quoted);
}
