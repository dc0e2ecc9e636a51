namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>
/// What classes of units and IgnoreCase mean to .NET 10. Baked (units-net10.txt), because the machine that compiles may have another version of Unicode
/// than the one that runs.
/// </summary>
internal sealed class UnitTable
{
    private static readonly Lazy<UnitTable> Loaded = new(static () => new UnitTable(Lines()));

    private readonly Dictionary<string, UnitSet> _named;
    private readonly Dictionary<int, UnitSet> _equivalents = [];

    private UnitTable(IEnumerable<string[]> lines)
    {
        var byKey = lines.ToLookup(static line => line[0], static line => line.Skip(1));
        foreach (var group in byKey["="].SelectMany(static line => line))
        {
            var units = UnitSet.Parse(group.Split('+'));
            foreach (var unit in group.Split('+')) _equivalents.Add(UnitSet.Hex(unit), units);
        }

        _named = byKey.Where(static entry => entry.Key != "=").ToDictionary(static entry => entry.Key, static entry => UnitSet.Parse(entry.SelectMany(static line => line)), StringComparer.Ordinal);
        foreach (var major in _named.Where(static entry => entry.Key.Length == 2).ToLookup(static entry => entry.Key.Substring(0, 1), static entry => entry.Value))
            _named.Add(major.Key, major.Aggregate(static (a, b) => a.With(b)));
        Word = Union("L", "Mn", "Nd", "Pc");
        Boundary = Word.With(UnitSet.Of('\u200c', '\u200d'));
        Space = Union("Z").With(UnitSet.Parse(["9-D", "85"]));
    }

    public static UnitTable Net10 => Loaded.Value;

    /// <summary><c>\w</c></summary>
    public UnitSet Word { get; }

    /// <summary>What is a word to <c>\b</c>, which is more than <c>\w</c>.</summary>
    public UnitSet Boundary { get; }

    /// <summary><c>\s</c></summary>
    public UnitSet Space { get; }

    /// <summary><c>\d</c></summary>
    public UnitSet Digit => _named["Nd"];

    /// <summary>A general category (<c>Lu</c>, <c>L</c>) or a block (<c>IsGreek</c>); null when .NET does not know it.</summary>
    public UnitSet? Named(string name) => _named.TryGetValue(name, out var set) ? set : null;

    /// <summary>With all units that IgnoreCase takes for one of the set.</summary>
    public UnitSet IgnoringCase(UnitSet set) =>
        UnitSet.Union(set.Ranges.Concat(_equivalents.Where(entry => set.Contains(entry.Key)).SelectMany(static entry => entry.Value.Ranges)));

    public UnitSet IgnoringCase(char unit) => _equivalents.TryGetValue(unit, out var units) ? units : UnitSet.Of(unit);

    private UnitSet Union(params string[] names) => names.Select(name => _named[name]).Aggregate(static (a, b) => a.With(b));

    private static IEnumerable<string[]> Lines()
    {
        using var stream = typeof(UnitTable).Assembly.GetManifestResourceStream("ModelSync.Generator.units-net10.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith("#", StringComparison.Ordinal)) yield return line.Split(' ');
    }
}
