using System.Text.RegularExpressions;

namespace ModelSync.Generator.Tests.Patterns;

/// <summary>Random patterns of the accepted syntax and texts that touch what differs between languages.</summary>
internal sealed class RandomPattern(Random random)
{
    private const string Units = "abcAKk12-_ éßſİσµ\n٣\u0085\ufeff\u200d.@\r\u2028\ud83d\ude00Åⅷ";

    public RegexOptions Options() => RegexOptions.CultureInvariant | Pick(
        RegexOptions.None, RegexOptions.None, RegexOptions.None, RegexOptions.IgnoreCase, RegexOptions.Multiline, RegexOptions.Singleline,
        RegexOptions.IgnoreCase | RegexOptions.Multiline, RegexOptions.ExplicitCapture, RegexOptions.IgnorePatternWhitespace);

    public string Text() => string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => Units[random.Next(Units.Length)]));

    public string Pattern(int depth = 3) => Choice(depth);

    private string Choice(int depth)
    {
        var text = Sequence(depth);
        while (random.Next(5) == 0) text += "|" + Sequence(depth);
        return text;
    }

    private string Sequence(int depth)
    {
        var text = "";
        for (var parts = random.Next(4) + (depth > 2 ? 1 : 0); parts > 0; parts--) text += Atom(depth);
        return text;
    }

    private string Atom(int depth) => random.Next(depth > 0 ? 22 : 13) switch
    {
        < 4 => Literal() + Quantifier(),
        4 => "." + Quantifier(),
        5 => Pick(@"\d", @"\w", @"\s", @"\D", @"\W", @"\S") + Quantifier(),
        6 or 7 => Class(2) + Quantifier(),
        8 => Pick(@"\p{L}", @"\p{Lu}", @"\P{L}", @"\p{Nd}", @"\p{IsGreek}", @"\P{IsGreek}", @"\p{Ll}", @"\p{Mn}", @"\p{Nl}") + Quantifier(),
        9 or 10 => Pick("^", "$", @"\b", @"\B", @"\A", @"\z", @"\Z"),
        11 => Pick(@"\t", @"\x41", @"\u00e9", @"\a", @"\e", @"\cA", "(?#x)", "(?i)", "(?-i)", "(?s)", "(?m)", "(?-m)"),
        12 => Pick("(?<=", "(?<!", "(?=", "(?!") + Pick(Literal(), Class(1), "^", "$", @"\w", @"\b") + ")",
        < 16 => $"({Choice(depth - 1)}){Quantifier()}",
        16 => $"(?:{Choice(depth - 1)}){Quantifier()}",
        17 => $"(?={Choice(depth - 1)})",
        18 => $"(?!{Choice(depth - 1)})",
        19 => $"(?<n>{Choice(depth - 1)}){Quantifier()}",
        20 => $"(?i:{Choice(depth - 1)}){Quantifier()}",
        _ => Pick("(?<=", "(?<!") + Literal() + Literal() + ")",
    };

    private string Class(int depth)
    {
        var items = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Item()));
        var subtracted = depth > 0 && random.Next(6) == 0 ? "-" + Class(depth - 1) : "";
        return $"[{(random.Next(3) == 0 ? "^" : "")}{items}{subtracted}]";
    }

    private string Item() => random.Next(4) == 0
        ? Literal()
        : Pick("a-c", "A-Z", "0-9", @"\d", @"\w", @"\s", @"\W", @"\S", @"\D", @"\p{L}", @"\P{Lu}", @"\p{IsGreek}", @"\p{Mn}", @"\u0041-\u00ff", @"\-", @"\b");

    private string Literal()
    {
        var unit = Units[random.Next(Units.Length)];
        return unit switch
        {
            '\n' => @"\n",
            '\r' => @"\r",
            ' ' => @"\ ",
            '.' or '-' => $@"\{unit}",
            _ => unit.ToString(),
        };
    }

    private string Quantifier() => Pick("", "", "", "", "", "*", "+", "?", "{1,2}", "{2}", "{0,3}", "*?", "+?", "??", "{1,}?", "{0}");

    private T Pick<T>(params T[] of) => of[random.Next(of.Length)];
}
