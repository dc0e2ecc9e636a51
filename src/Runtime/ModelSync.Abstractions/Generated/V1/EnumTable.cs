using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace ModelSync.Generated.V1;

/// <summary>
/// JSON names and numbers of an enum type. Of several names of one number the first is written and all are read.
/// The members of an enum with <c>[Flags]</c> are bits: a value is what they make up, and a number in JSON too.
/// </summary>
/// <param name="members">In declaration order; a number of a <c>ulong</c> as the <c>long</c> of the same bits.</param>
public sealed class EnumTable(params (string Name, long Value)[] members)
{
    private const int LongestStackName = 128;
    private const long LargestSafe = (1L << 53) - 1;

    private readonly Dictionary<long, string> _names = members.DistinctBy(m => m.Value).ToDictionary(m => m.Value, m => m.Name);
    private readonly Dictionary<long, byte[]> _quotedNames = members.DistinctBy(m => m.Value).ToDictionary(m => m.Value, m => Quote(m.Name));
    private readonly Dictionary<string, long> _values = members.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal);

    /// <summary><c>[Flags]</c>: every combination of the members is a value, and so is 0.</summary>
    public bool IsFlags { get; init; }

    /// <summary>Some number is above the largest <c>long</c>: numbers are those of a <c>ulong</c>.</summary>
    public bool IsUnsigned { get; init; }

    /// <summary>Of flags of which some member is negative: the smallest number of the enum's type; else 0.</summary>
    public long Lowest { get; init; }

    /// <summary>The defined values; of flags those that have a name.</summary>
    public IEnumerable<long> Values => _names.Keys;

    /// <summary>All bits of the members.</summary>
    public long Bits { get; } = members.Aggregate(0L, static (bits, m) => bits | m.Value);

    /// <summary>Flags that JavaScript has no exact numbers for: digits in a text, as a <c>long</c> or <c>ulong</c>.</summary>
    internal bool IsWide => IsFlags && (IsUnsigned || Bits > LargestSafe || Lowest < -LargestSafe);

    /// <summary>The numbers that flags in JSON numbers may be.</summary>
    internal static (long Min, long Max) Safe => (-LargestSafe, LargestSafe);

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

    /// <summary>Whether the value is defined; of flags, whether it has no bit that no member has.</summary>
    public bool IsDefined(long value) => IsFlags ? (value & ~Bits) == 0 && IsInType(value) : _names.ContainsKey(value);

    internal bool TryGetQuotedName(long value, [NotNullWhen(true)] out byte[]? quoted) => _quotedNames.TryGetValue(value, out quoted);

    // A negative member has all bits above its type, which are no bits of it.
    private bool IsInType(long value) => Lowest == 0 || (value >= Lowest && value <= ~Lowest);

    private static byte[] Quote(string name)
    {
        using var buffer = new WireBuffer();
        new JsonWriter(buffer).WriteString(name);
        return buffer.ToArray();
    }
}
