using System.Globalization;

namespace ModelSync.Generated.V1;

/// <summary>
/// Members of the enum of an <c>[EnumDataType]</c>, with that attribute's verdicts. Where .NET throws, because a number in a text is too large for
/// the enum, the text is no member. The client's <c>enum-values.ts</c> says the same.
/// </summary>
/// <param name="flags">Members are bits: a value is a member when members make it up.</param>
public sealed class EnumValues(bool flags, params KeyValuePair<string, long>[] members)
{
    // The largest first, as unsigned numbers: the order in which .NET takes a value apart.
    private readonly KeyValuePair<string, long>[] _members = [.. members.OrderByDescending(static m => (ulong)m.Value)];

    /// <summary>Whether the number is a member; null is.</summary>
    public bool Has(long? value) => value is not { } number || Array.Exists(_members, m => m.Value == number) || (flags && number != 0 && Rest(number) == 0);

    /// <summary>Whether the text is a name, several names with commas between, or a number of the enum; null and the empty text are.</summary>
    public bool Names(string? text)
    {
        if (string.IsNullOrEmpty(text)) return true;
        var trimmed = text.AsSpan().TrimStart();
        if (trimmed.IsEmpty) return false;
        if (!char.IsAsciiDigit(trimmed[0]) && trimmed[0] is not ('-' or '+')) return TryCombine(trimmed, out var combined) && Has(combined);
        return long.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && Has(number);
    }

    private long Rest(long value)
    {
        foreach (var (_, bits) in _members)
            if ((value & bits) == bits) value -= bits;
        return value;
    }

    private bool TryCombine(ReadOnlySpan<char> names, out long value)
    {
        value = 0;
        foreach (var part in names.Split(','))
        {
            var name = names[part].Trim();
            var known = false;
            foreach (var (candidate, bits) in _members)
            {
                if (!name.SequenceEqual(candidate)) continue;
                (known, value) = (true, value | bits);
            }

            if (!known) return false;
        }

        return true;
    }
}
