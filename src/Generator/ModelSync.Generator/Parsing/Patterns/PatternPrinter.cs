namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Prints a pattern for JavaScript without flags, where nothing depends on its version of Unicode.</summary>
internal static class PatternPrinter
{
    public static string Print(PatternNode node) => node switch
    {
        UnitNode unit => UnitPrinter.Print(unit.Set),
        SequenceNode sequence => string.Concat(sequence.Parts.Select((part, at) => Part(sequence.Parts, part, at))),
        ChoiceNode choice => string.Join("|", choice.Options.Select(Print)),
        RepeatNode repeat => Repeat(repeat),
        PlaceNode place => PlacePrinter.Print(place.Kind, null, null),
        LookNode look => $"(?{(look.IsBehind ? "<" : "")}{(look.IsNegated ? "!" : "=")}{Print(look.Body)})",
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static string Part(IReadOnlyList<PatternNode> parts, PatternNode part, int at) => part switch
    {
        ChoiceNode => Grouped(part),
        PlaceNode place => PlacePrinter.Print(place.Kind, at > 0 ? parts[at - 1] : null, at + 1 < parts.Count ? parts[at + 1] : null),
        _ => Print(part),
    };

    // JavaScript takes an empty round of ? back, .NET does not; as a choice they agree.
    private static string Repeat(RepeatNode repeat)
    {
        if (repeat.Max == 0) return "";
        if (repeat.Body.IsNullable && repeat.Min == 0) return repeat.IsLazy ? $"(?:|{Print(repeat.Body)})" : $"(?:{Print(repeat.Body)}|)";
        return (repeat.Body is UnitNode ? Print(repeat.Body) : Grouped(repeat.Body)) + Count(repeat) + (repeat.IsLazy ? "?" : "");
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
}
