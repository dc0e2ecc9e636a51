namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Prints what holds between two units. JavaScript's own \b knows ASCII only, and its line ends are others.</summary>
internal static class PlacePrinter
{
    private static UnitSet Word => UnitTable.Net10.Boundary;

    /// <param name="kind">What has to hold.</param>
    /// <param name="before">What stands before it; null when that is not known.</param>
    /// <param name="after">What stands behind it.</param>
    public static string Print(PlaceKind kind, PatternNode? before, PatternNode? after) => kind switch
    {
        PlaceKind.Start => "^",
        PlaceKind.End => "$",
        PlaceKind.EndOrLastLineFeed => @"(?=\n?$)",
        PlaceKind.LineStart => @"(?<![^\n])",
        PlaceKind.LineEnd => @"(?=\n|$)",
        _ => Boundary(kind == PlaceKind.Boundary, IsWord(before, last: true), IsWord(after, last: false)),
    };

    // One side is looked at where the other is known.
    private static string Boundary(bool changes, bool? before, bool? after)
    {
        var word = UnitPrinter.Print(Word);
        if (before is { } left) return left != changes ? $"(?={word})" : $"(?!{word})";
        if (after is { } right) return right != changes ? $"(?<={word})" : $"(?<!{word})";
        return changes ? $"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))" : $"(?:(?<={word})(?={word})|(?<!{word})(?!{word}))";
    }

    // Whether its first or last unit belongs to a word; null when it depends.
    private static bool? IsWord(PatternNode? node, bool last) => node switch
    {
        UnitNode { Set.IsEmpty: false } unit => Word.Contains(unit.Set) ? true : Word.Complement().Contains(unit.Set) ? false : null,
        RepeatNode { Min: > 0 } repeat => IsWord(repeat.Body, last),
        SequenceNode { Parts.Count: > 0 } sequence => IsWord(sequence.Parts[last ? sequence.Parts.Count - 1 : 0], last),
        _ => null,
    };
}
