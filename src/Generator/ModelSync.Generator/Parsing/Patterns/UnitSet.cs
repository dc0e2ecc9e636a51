using System.Globalization;

namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>A set of UTF-16 units as sorted, disjoint, inclusive ranges that do not touch.</summary>
internal sealed class UnitSet
{
    private UnitSet(IReadOnlyList<(int First, int Last)> ranges) => Ranges = ranges;

    public static UnitSet None { get; } = new([]);

    public static UnitSet All { get; } = new([(0, char.MaxValue)]);

    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public bool IsEmpty => Ranges.Count == 0;

    public static UnitSet Of(params IEnumerable<char> units) => Union(units.Select(static unit => ((int)unit, (int)unit)));

    public static UnitSet Union(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.OrderBy(static r => r.First))
        {
            if (merged.Count > 0 && range.First <= merged[merged.Count - 1].Last + 1)
                merged[merged.Count - 1] = (merged[merged.Count - 1].First, Math.Max(merged[merged.Count - 1].Last, range.Last));
            else
                merged.Add(range);
        }

        return new UnitSet(merged);
    }

    /// <param name="text">Hexadecimal ranges: <c>41-5A 5F</c>.</param>
    public static UnitSet Parse(IEnumerable<string> text) => Union(text.Select(static part =>
    {
        var dash = part.IndexOf('-');
        return dash < 0 ? (Hex(part), Hex(part)) : (Hex(part.Substring(0, dash)), Hex(part.Substring(dash + 1)));
    }));

    public UnitSet With(UnitSet other) => Union(Ranges.Concat(other.Ranges));

    public UnitSet Without(UnitSet other) => Complement().With(other).Complement();

    public UnitSet Complement()
    {
        var rest = new List<(int First, int Last)>();
        var next = 0;
        foreach (var (first, last) in Ranges)
        {
            if (first > next) rest.Add((next, first - 1));
            next = last + 1;
        }

        if (next <= char.MaxValue) rest.Add((next, char.MaxValue));
        return new UnitSet(rest);
    }

    public bool Contains(int unit)
    {
        var (low, high) = (0, Ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Ranges[middle].Last < unit) low = middle + 1;
            else if (Ranges[middle].First > unit) high = middle - 1;
            else return true;
        }

        return false;
    }

    public bool Contains(UnitSet other) => other.Without(this).IsEmpty;

    public static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
