namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Reads a class in brackets.</summary>
internal sealed class ClassReader(PatternCursor cursor, EscapeReader escapes)
{
    private const int MaxSubtractions = 5;

    /// <param name="start">Of the bracket, which is read already.</param>
    public UnitSet Read(int start, bool ignoreCase, int depth = 0)
    {
        if (depth > MaxSubtractions) throw new PatternException(start, "classes are nested too deeply");
        var isNegated = cursor.Take('^');
        if (cursor.Peek() == ']') throw new PatternException(start, @"an empty class; write \] for the character");
        var (ranges, sets) = (new List<(int First, int Last)>(), UnitSet.None);
        UnitSet? subtracted = null;
        while (!cursor.Take(']'))
        {
            if (cursor.IsAtEnd) throw new PatternException(start, "the class has no end");
            if (subtracted is not null) throw new PatternException(cursor.At, "a subtraction ends its class");
            if (ranges.Count + sets.Ranges.Count > 0 && cursor.Take("-[")) subtracted = Read(cursor.At - 1, ignoreCase, depth + 1);
            else sets = Item(ranges, ignoreCase) is { } set ? sets.With(set) : sets;
        }

        // IgnoreCase looks into what is written, not into \w and the like.
        var read = UnitSet.Union(ranges);
        read = (ignoreCase ? UnitTable.Net10.IgnoringCase(read) : read).With(sets);
        if (isNegated) read = read.Complement();
        return subtracted is null ? read : read.Without(subtracted);
    }

    // A set, or null when a unit or a range was added.
    private UnitSet? Item(List<(int First, int Last)> ranges, bool ignoreCase)
    {
        var start = cursor.At;
        var (first, set) = One(ignoreCase);
        if (first is not { } unit) return set;
        var last = unit;
        if (cursor.Peek() == '-' && cursor.Peek(1) is not (']' or '[' or '\0'))
        {
            cursor.Next();
            last = One(ignoreCase).Unit ?? throw new PatternException(start, "a range of the class ends with a class");
            if (last < unit) throw new PatternException(start, "a range of the class is reversed");
        }

        ranges.Add((unit, last));
        return null;
    }

    private (char? Unit, UnitSet? Set) One(bool ignoreCase)
    {
        var start = cursor.At;
        var unit = cursor.Next();
        return unit switch
        {
            '\\' when cursor.Take('b') => ('\b', null),
            '\\' => escapes.Read(start, ignoreCase),
            '[' => throw new PatternException(start, @"[ inside a class means subtraction in .NET: write \["),
            _ => (unit, null),
        };
    }
}
