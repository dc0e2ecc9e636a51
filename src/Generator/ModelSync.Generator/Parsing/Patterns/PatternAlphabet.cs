namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Units that no part of a pattern tells apart are one letter.</summary>
internal sealed class PatternAlphabet
{
    private readonly List<bool[]> _letters = [];
    private readonly int[] _previous;

    public PatternAlphabet(PatternProgram program)
    {
        var sets = program.Sets.Append(UnitSet.Of('\n')).Append(UnitTable.Net10.Boundary).ToList();
        (LineFeed, Boundary) = (program.Sets.Count, program.Sets.Count + 1);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in sets.SelectMany(static set => set.Ranges.SelectMany(static range => new[] { range.First, range.Last + 1 })).Append(0).Where(static unit => unit <= char.MaxValue).Distinct())
        {
            var letter = sets.Select(set => set.Contains(start)).ToArray();
            if (seen.Add(Signature(letter, null))) _letters.Add(letter);
        }

        _previous = Representatives(program);
    }

    public int Count => _letters.Count;

    /// <summary>Index of the set of the line feed alone.</summary>
    public int LineFeed { get; }

    /// <summary>Index of the set of what is a word to <c>\b</c>.</summary>
    public int Boundary { get; }

    public bool IsIn(int letter, int set) => _letters[letter][set];

    /// <summary>The same for all letters that mean the same when they stand before.</summary>
    public int AsPrevious(int letter) => _previous[letter];

    private int[] Representatives(PatternProgram program)
    {
        var asked = new HashSet<int>(program.Steps.Where(static step => step.Kind == StepKind.Previous).Select(static step => step.Set));
        if (program.Steps.Any(static step => step is { Kind: StepKind.Place, Place: PlaceKind.Boundary or PlaceKind.NoBoundary })) asked.Add(Boundary);
        if (program.Steps.Any(static step => step is { Kind: StepKind.Place, Place: PlaceKind.LineStart })) asked.Add(LineFeed);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. _letters.Select((letter, index) =>
        {
            var signature = Signature(letter, asked);
            if (!first.ContainsKey(signature)) first.Add(signature, index);
            return first[signature];
        })];
    }

    private static string Signature(bool[] letter, HashSet<int>? asked) =>
        new([.. letter.Select((isIn, set) => isIn && asked?.Contains(set) != false ? '1' : '0')]);
}
