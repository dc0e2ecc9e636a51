using ModelSync;

namespace Logic.Methods;

/// <summary>Parts of texts, and texts made of others.</summary>
[Shared]
public static class Texts
{
    public static char At(string text, int index) => text[index % 10];

    public static char FromEnd(string text, int back) => text[^(back % 5)];

    public static char Last(string text) => text[^1];

    public static string From(string text, int start) => text.Substring(start % 8);

    public static string Of(string text, int start, int length) => text.Substring(start % 8, length % 8);

    public static string Slice(string text, int start, int end) => text[(start % 6)..(end % 8)];

    public static string Inner(string text) => text[1..^1];

    public static string Tail(string text, int back) => text[^(back % 5)..];

    public static string Head(string text, int end) => text[..(end % 8)];

    public static string WithoutEnd(string text, int back) => text.Trim()[..^(back % 5)];

    public static string Whole(string text) => text[..];

    public static string Middle(string text) => text[^3..^1];

    public static string Insert(string text, int index, string part) => text.Insert(index % 8, part);

    public static string RemoveFrom(string text, int start) => text.Remove(start % 8);

    public static string RemoveOf(string text, int start, int count) => text.Remove(start % 8, count % 8);

    public static string PadLeft(string text, int width) => text.PadLeft(width % 20);

    public static string PadLeftWith(string text, int width, char unit) => text.PadLeft(width % 20, unit);

    public static string PadRight(string text, int width) => text.PadRight(width % 20);

    public static string PadRightWith(string text, int width, char unit) => text.PadRight(width % 20, unit);

    public static string TrimBoth(string text) => text.Trim();

    public static string TrimOne(string text, char unit) => text.Trim(unit);

    public static string TrimSome(string text) => text.Trim('a', ' ', '-');

    public static string TrimGiven(string text, char[] units) => text.Trim(units);

    public static string TrimStarts(string text) => text.TrimStart() + "|" + text.TrimStart('a') + "|" + text.TrimStart('a', 'A');

    public static string TrimEnds(string text) => text.TrimEnd() + "|" + text.TrimEnd('c') + "|" + text.TrimEnd('c', '\n');

    public static string ReplaceText(string text, string old, string other) => text.Replace(old, other);

    public static string ReplaceConstant(string text) => text.Replace("a", "").Replace("b", null).Replace(" ", "--", StringComparison.Ordinal);

    public static string ReplaceChar(string text, char old, char other) => text.Replace(old, other);

    public static string ReplaceIgnoringCase(string text, string old, string other) => text.Replace(old, other, StringComparison.OrdinalIgnoreCase);

    public static string Upper(string text) => text.ToUpperInvariant();

    public static string Lower(string text) => text.ToLowerInvariant();

    public static char[] Units(string text) => text.ToCharArray();

    public static char[] SomeUnits(string text, int start, int length) => text.ToCharArray(start % 8, length % 8);

    public static string OfUnits(char[] units) => new(units);

    public static string OfSomeUnits(char[] units, int start, int length) => new(units, start % 4, length % 4);

    public static string Repeated(char unit, int count) => new(unit, count % 20);

    public static string Same(string text) => text.ToString();

    public static int Length(string text) => text.Length + string.Empty.Length;

    public static string Joined(IReadOnlyList<string> texts) => string.Join(", ", texts);

    public static string JoinedByChar(string[] texts, char separator) => string.Join(separator, texts);

    public static string JoinedSome(string separator, string[] texts, int start, int count) => string.Join(separator, texts, start % 4, count % 4);

    public static string JoinedThree(string a, string? b, string c) => string.Join("-", a, b, c) + string.Join(';', c, a);

    public static string JoinedNumbers(IReadOnlyList<int> numbers, char separator) => string.Join(separator, numbers);

    public static string JoinedLevels(List<Level> levels, Level? level) => string.Join(" | ", levels) + string.Join(", ", 1, 'c', level, "text", true);

    public static string JoinedMaybe(int?[] numbers) => string.Join(',', numbers);

    public static string Concat(string a, string? b, string c) => string.Concat(a, b) + string.Concat(a, b, c) + string.Concat(a, b, c, a);

    public static string ConcatAll(List<string> texts) => string.Concat(texts);

    public static string Plus(string a, string? b) => a + b + null + "!" + b;

    public static string Append(string text, int count)
    {
        var result = text;
        for (var i = 0; i < count % 5; i++) result += i;
        result += '.';
        return result;
    }

    public static string? Optional(string? text) => text?.Trim().ToUpperInvariant();

    public static string Default(string? text) => (text ?? "none") + (text?.Length ?? -1);

    public static string Note(Order order) => order.Note + "/" + (order.Note?.Substring(0, 1) ?? "-");

    public static int CountSpaces(string text)
    {
        var count = 0;
        foreach (var unit in text)
            if (unit == ' ') count++;
        return count;
    }

    public static string Reversed(string text)
    {
        var result = "";
        for (var i = text.Length - 1; i >= 0; i--) result += text[i];
        return result;
    }

    public static string UppersOf(string text) => new(text.Select(char.ToUpperInvariant).ToArray());

    public static string OnlyLetters(string text) => new(text.Where(c => char.IsLetter(c)).ToArray());
}
