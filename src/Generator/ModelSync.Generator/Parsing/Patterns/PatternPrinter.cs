namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Prints a pattern for JavaScript without flags, where nothing depends on its version of Unicode.</summary>
internal static class PatternPrinter
{
    public static string Print(PatternNode node) => node switch
    {
        UnitNode unit => UnitPrinter.Print(unit.Set),
        SequenceNode sequence => string.Concat(sequence.Parts.Select(static part => part is ChoiceNode ? Grouped(part) : Print(part))),
        ChoiceNode choice => string.Join("|", choice.Options.Select(Print)),
        RepeatNode repeat => Repeat(repeat),
        PlaceNode place => Place(place.Kind),
        LookNode look => $"(?{(look.IsBehind ? "<" : "")}{(look.IsNegated ? "!" : "=")}{Print(look.Body)})",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    // JavaScript takes an empty round of ? back, .NET does not; as a choice they agree.
    private static string Repeat(RepeatNode repeat)
    {
        if (repeat.Max == 0) return "";
        if (repeat.Body.IsNullable && repeat.Min == 0) return repeat.IsLazy ? $"(?:|{Print(repeat.Body)})" : $"(?:{Print(repeat.Body)}|)";
        var printed = Print(repeat.Body);
        return (repeat.Body is UnitNode && !printed.StartsWith("(", StringComparison.Ordinal) ? printed : Grouped(repeat.Body)) + Count(repeat) + (repeat.IsLazy ? "?" : "");
    }

    private static string Count(RepeatNode repeat) => (repeat.Min, repeat.Max) switch
    {
        (0, null) => "*",
        (1, null) => "+",
        (0, 1) => "?",
        ({ } min, null) => $"{{{min},}}",
        ({ } min, { } max) when min == max => $"{{{min}}}",
        ({ } min, { } max) => $"{{{min},{max}}}",
    };

    private static string Grouped(PatternNode node) => $"(?:{Print(node)})";

    private static string Place(PlaceKind kind)
    {
        var word = UnitPrinter.Print(UnitTable.Net10.Boundary);
        return kind switch
        {
            PlaceKind.Start => "^",
            PlaceKind.End => "$",
            PlaceKind.EndOrLastLineFeed => @"(?=\n?$)",
            PlaceKind.LineStart => @"(?<![^\n])",
            PlaceKind.LineEnd => @"(?=\n|$)",
            PlaceKind.Boundary => $"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))",
            _ => $"(?:(?<={word})(?={word})|(?<!{word})(?!{word}))",
        };
    }
}
