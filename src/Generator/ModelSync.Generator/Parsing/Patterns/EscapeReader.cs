using System.Globalization;

namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Reads what follows a backslash, in a class and outside of one.</summary>
internal sealed class EscapeReader(PatternCursor cursor)
{
    private static UnitTable Table => UnitTable.Net10;

    /// <summary>One unit, or the set of a class.</summary>
    /// <param name="start">Of the backslash, which is read already.</param>
    public (char? Unit, UnitSet? Set) Read(int start, bool ignoreCase)
    {
        if (cursor.IsAtEnd) throw new PatternException(start, "the pattern ends inside an escape");
        var letter = cursor.Next();
        return letter switch
        {
            'd' => (null, Table.Digit),
            'D' => (null, Table.Digit.Complement()),
            'w' => (null, Table.Word),
            'W' => (null, Table.Word.Complement()),
            's' => (null, Table.Space),
            'S' => (null, Table.Space.Complement()),
            'p' => (null, Property(start, ignoreCase, isNegated: false)),
            'P' => (null, Property(start, ignoreCase, isNegated: true)),
            _ => (Unit(start, letter), null),
        };
    }

    private char Unit(int start, char letter) => letter switch
    {
        'a' => '\a',
        'e' => '\e',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        '0' when cursor.Peek() is < '0' or > '9' => '\0',
        'x' => Hex(start, 2),
        'u' => Hex(start, 4),
        'c' => Control(start),
        >= '0' and <= '9' or 'k' => throw new PatternException(start, @"references to groups are not translated; write \x and two hexadecimal digits for a character"),
        'G' => throw new PatternException(start, @"\G is not translated: write \A for the start"),
        _ when letter is '_' || letter > 127 || char.IsLetterOrDigit(letter) => throw new PatternException(start, $@"\{letter} is not known: write the character without \"),
        _ => letter,
    };

    // IgnoreCase takes the three cases of letters for one category, but does not look into other ones.
    private UnitSet Property(int start, bool ignoreCase, bool isNegated)
    {
        var name = cursor.Take('{') ? cursor.Until('}') : null;
        if (name is null || Table.Named(name) is not { } set)
            throw new PatternException(start, @"\p needs a general category or a block of .NET in braces: \p{L}, \p{IsGreek}");
        if (ignoreCase && name is "Lu" or "Ll" or "Lt") set = Table.Named("Lu")!.With(Table.Named("Ll")!).With(Table.Named("Lt")!);
        if (isNegated) set = set.Complement();
        return ignoreCase && name.StartsWith("Is", StringComparison.Ordinal) ? Table.IgnoringCase(set) : set;
    }

    private char Hex(int start, int digits)
    {
        var text = cursor.Units(digits);
        if (!int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) throw new PatternException(start, "the escape needs hexadecimal digits");
        return (char)value;
    }

    private char Control(int start)
    {
        var letter = cursor.IsAtEnd ? '\0' : cursor.Next();
        if (letter is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))) throw new PatternException(start, @"\c needs a letter");
        return (char)(letter & 0x1f);
    }
}
