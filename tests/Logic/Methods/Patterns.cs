using System.Text.RegularExpressions;
using ModelSync;

namespace Logic.Methods;

/// <summary>Regular expressions: every construct, every call, every way to write them down.</summary>
[Shared]
public static partial class Patterns
{
    private const string Words = @"\w+";

    private static readonly Regex Field = new("[0-9]+", RegexOptions.Compiled);

    private static readonly Regex NotAscii = new Regex(@"[^\x00-\x7f]");

    private static Regex Held { get; } = new(@"\p{Lu}");

    [GeneratedRegex(@"\b[a-z]+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GeneratedWord();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotSlug { get; }

    public static bool Digits(string text) => Regex.IsMatch(text, @"^\d+$");

    public static bool DigitsToTheEnd(string text) => Regex.IsMatch(text, @"\A\d+\z");

    public static bool AsciiDigit(string text) => Regex.IsMatch(text, "[0-9]");

    public static int WordCount(string text) => Regex.Count(text, Words);

    public static int UnitsOfWords(string text) => Regex.Count(text, @"\w");

    public static int UnitsOfNoWords(string text) => Regex.Count(text, @"\W");

    public static int Spaces(string text) => Regex.Count(text, @"\s");

    public static int NoSpaces(string text) => Regex.Count(text, @"\S");

    public static int NoDigits(string text) => Regex.Count(text, @"\D");

    public static int Letters(string text) => Regex.Count(text, @"\p{L}");

    public static int NoLetters(string text) => Regex.Count(text, @"\P{L}");

    public static int Upper(string text) => Regex.Count(text, @"\p{Lu}");

    public static int Lower(string text) => Regex.Count(text, @"\p{Ll}");

    public static int Marks(string text) => Regex.Count(text, @"\p{M}");

    public static int Halves(string text) => Regex.Count(text, @"\p{Cs}");

    public static int Greek(string text) => Regex.Count(text, @"\p{IsGreek}");

    public static int Numbers(string text) => Regex.Count(text, @"\p{N}");

    public static int Anything(string text) => Regex.Count(text, ".");

    public static int AnythingAtAll(string text) => Regex.Count(text, ".", RegexOptions.Singleline);

    public static int AnythingInline(string text) => Regex.Count(text, "(?s).");

    public static int Empty(string text) => Regex.Count(text, "");

    public static int MaybeLetters(string text) => Regex.Count(text, "[a-z]*");

    public static int Boundaries(string text) => Regex.Count(text, @"\b");

    public static int NoBoundaries(string text) => Regex.Count(text, @"\B");

    public static int LineStarts(string text) => Regex.Count(text, "(?m)^");

    public static int LineEnds(string text) => Regex.Count(text, "$", RegexOptions.Multiline);

    public static int Ends(string text) => Regex.Count(text, "$");

    public static int EndsBeforeBreak(string text) => Regex.Count(text, @"\Z");

    public static bool K(string text) => Regex.IsMatch(text, "k", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool LongS(string text) => Regex.IsMatch(text, "[r-t]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool Sigma(string text) => Regex.IsMatch(text, "(?i)σ", RegexOptions.CultureInvariant);

    public static bool I(string text) => Regex.IsMatch(text, "i", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static int UpperInAnyCase(string text) => Regex.Count(text, @"\p{Lu}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool OneLetterInAnyCase(string text) => Regex.IsMatch(text, "(?i:a)b", RegexOptions.CultureInvariant);

    public static string Slug(string text) => NotSlug.Replace(text.Trim(), "-");

    public static string Collapsed(string text) => Regex.Replace(text, @"\s+", " ");

    public static string WithoutDigits(string text) => Field.Replace(text, "");

    public static string Masked(string text) => Regex.Replace(text, "[0-9]", "#");

    public static string Trimmed(string text) => Regex.Replace(text, @"^\s+|(?<!\s)\s+$", "");

    public static string Priced(string text) => Regex.Replace(text, "[0-9]+", "$$");

    public static string Marked(string text) => Regex.Replace(text, "(?=a)", "|");

    public static string Between(string text) => Regex.Replace(text, "(?<=[a-z])(?=[A-Z])", "_");

    public static string Spelled(string text) => Regex.Replace(text, "", ".");

    public static string NoVowels(string text) => Regex.Replace(text, "[a-z-[aeiou]]+", "*");

    public static string NoMarks(string text) => Regex.Replace(text, @"[\W_]+", " ");

    public static string Kebab(string text) => Regex.Replace(text, "(?<!^)[A-Z]", "-");

    public static string FirstNumber(string text) => Regex.Match(text, @"\d+").Value;

    public static int FirstNumberAt(string text) => Regex.Match(text, @"\d+").Index;

    public static bool HasNumber(string text) => Regex.Match(text, @"\d+").Success;

    public static int FirstWordLength(string text) => Regex.Match(text, @"\w+").Length;

    public static string LazyPart(string text) => Regex.Match(text, "a.??").Value;

    public static string GreedyPart(string text) => Regex.Match(text, "a.?").Value;

    public static string LazyCount(string text) => Regex.Match(text, "[a-z]{1,3}?").Value;

    public static string GreedyCount(string text) => Regex.Match(text, "[a-z]{2,3}").Value;

    public static string EitherOrder(string text) => Regex.Match(text, "a|ab|abc").Value;

    public static string Longest(string text) => Regex.Match(text, "abc|ab|a").Value;

    public static string EmptyFirst(string text) => Regex.Match(text, "(?:|a)b?").Value;

    public static string MaybeEmpty(string text) => Regex.Match(text, "(?:a?)?b").Value;

    public static string Named(string text) => Regex.Match(text, @"(?<head>\w)-(?<tail>\d)").Value;

    public static string ParsedByHand(string text)
    {
        var match = Regex.Match(text, @"-?\b[0-9]{1,9}\b");
        return match.Success ? match.Value + "@" : "none";
    }

    public static int Twice(string text)
    {
        var first = Field.IsMatch(text) ? 1 : 0;
        return first + (Field.IsMatch(text) ? 1 : 0) + Field.Count(text);
    }

    public static int GeneratedWords(string text) => GeneratedWord().Count(text);

    public static bool OutsideAscii(string text) => NotAscii.IsMatch(text);

    public static bool HasUpper(string text) => Held.IsMatch(text);

    public static bool InPlace(string text) => new Regex(@"\.[0-9]{2}\b").IsMatch(text);

    public static bool Password(string text) => Regex.IsMatch(text, "^(?=.*[a-z])(?=.*[0-9-])(?!.* ).{3,}$");

    public static bool Email(string text) => Regex.IsMatch(text, @"^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$");

    public static bool NotFollowed(string text) => Regex.IsMatch(text, "a(?!b)");

    public static bool NotBehind(string text) => Regex.IsMatch(text, "(?<!ab)c");

    public static bool Controls(string text) => Regex.IsMatch(text, @"[\t\r\n\f\v\a\e\cA\0\x7f\u2028]");

    public static bool Commented(string text) => Regex.IsMatch(text, @"
        a # the first
        [b ] (?#inline) c?", RegexOptions.IgnorePatternWhitespace);

    public static bool WithLimit(string text) => Regex.IsMatch(text, "^[a-z]+$", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static bool Captured(string text) => Regex.IsMatch(text, "(a)(b)?", RegexOptions.ExplicitCapture);

    public static bool InLambda(IReadOnlyList<string> texts) => texts.Where(t => Regex.IsMatch(t, "^[a-c]")).ToList().Count > 1;

    public static bool OfMaybe(string? text) => Regex.IsMatch(text!, "a");

    public static string Escaped(string text) => Regex.Escape(text);

    public static int Pair(string text) => Regex.Count(text, "😀");

    public static int HalfPair(string text) => Regex.Count(text, "\ud83d");

    public static bool Slashes(string text) => Regex.IsMatch(text, "[/]|//|a/b|-");
}
