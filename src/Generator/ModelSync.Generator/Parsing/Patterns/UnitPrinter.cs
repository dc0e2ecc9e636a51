namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>
/// Prints a set of units as a class of JavaScript. Sets of hundreds of ranges are constants of the runtime, which are written <c>\p{name}</c> here:
/// a class without the u flag has no other use for it.
/// </summary>
internal static class UnitPrinter
{
    private const int MostRanges = 24;
    private const string InClass = @"\]^-[/";
    private const string Outside = @"\^$.*+?()[]{}|/";

    /// <summary>The sets that the runtime has, the largest first.</summary>
    public static IReadOnlyList<(string Name, UnitSet Set)> Named { get; } =
    [
        ("wordUnits", UnitTable.Net10.Word),
        ("letterUnits", UnitTable.Net10.Named("L")!),
        ("lowerUnits", UnitTable.Net10.Named("Ll")!),
        ("upperUnits", UnitTable.Net10.Named("Lu")!),
        ("digitUnits", UnitTable.Net10.Digit),
    ];

    public static string Print(UnitSet set)
    {
        if (set.Ranges is [var (first, last)] && first == last) return Escaped(first, Outside);
        var rest = set.Complement();
        if (rest.IsEmpty) return "[^]";
        if (rest.Ranges.Count < set.Ranges.Count) return Items(rest) is { } others ? $"[^{others}]" : Divided(set) ?? $"[^{Ranges(rest)}]";
        return Items(set) is { } items ? $"[{items}]" : Divided(set) ?? $"[{Ranges(set)}]";
    }

    // The ranges, after the names of what the runtime has of them; null when they are too many.
    private static string? Items(UnitSet set)
    {
        var names = "";
        foreach (var (name, named) in Named)
        {
            if (set.Ranges.Count <= MostRanges || !set.Contains(named)) continue;
            names += $@"\p{{{name}}}";
            set = set.Without(named);
        }

        return set.Ranges.Count <= MostRanges ? names + Ranges(set) : null;
    }

    // [\W_] is what is no word, or the underscore.
    private static string? Divided(UnitSet set)
    {
        foreach (var (name, named) in Named)
        {
            var outside = named.Complement();
            if (set.Contains(outside) && set.Without(outside) is var rest && rest.Ranges.Count <= MostRanges) return $@"(?:[^\p{{{name}}}]|{Print(rest)})";
        }

        return null;
    }

    private static string Ranges(UnitSet set) => string.Concat(set.Ranges.Select(static range => (range.Last - range.First) switch
    {
        0 => Escaped(range.First, InClass),
        1 => Escaped(range.First, InClass) + Escaped(range.Last, InClass),
        _ => $"{Escaped(range.First, InClass)}-{Escaped(range.Last, InClass)}",
    }));

    private static string Escaped(int unit, string special) => unit switch
    {
        '\t' => @"\t",
        '\n' => @"\n",
        '\v' => @"\v",
        '\f' => @"\f",
        '\r' => @"\r",
        >= ' ' and < 127 => (special.IndexOf((char)unit) >= 0 ? @"\" : "") + (char)unit,
        _ => $@"\u{unit:x4}",
    };
}
