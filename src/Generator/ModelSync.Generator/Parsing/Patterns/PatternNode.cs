namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>A regular expression over UTF-16 units.</summary>
internal abstract record PatternNode;

/// <summary>One unit out of a set.</summary>
internal sealed record UnitNode(int Position, UnitSet Set) : PatternNode;

internal sealed record SequenceNode(IReadOnlyList<PatternNode> Parts) : PatternNode;

internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Options) : PatternNode;

/// <param name="Max">Null: without bound.</param>
internal sealed record RepeatNode(int Position, PatternNode Body, int Min, int? Max) : PatternNode;

/// <summary>A set of UTF-16 units as sorted, disjoint, inclusive ranges.</summary>
internal sealed class UnitSet(IReadOnlyList<(int First, int Last)> ranges)
{
    private readonly IReadOnlyList<(int First, int Last)> _ranges = ranges;

    public static UnitSet Of(char unit) => new([(unit, unit)]);

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

    public UnitSet Complement()
    {
        var rest = new List<(int First, int Last)>();
        var next = 0;
        foreach (var (first, last) in _ranges)
        {
            if (first > next) rest.Add((next, first - 1));
            next = last + 1;
        }

        if (next <= char.MaxValue) rest.Add((next, char.MaxValue));
        return new UnitSet(rest);
    }

    public bool Overlaps(UnitSet other) => _ranges.Any(a => other._ranges.Any(b => a.First <= b.Last && b.First <= a.Last));
}
