using ModelSync;

namespace Logic.Methods;

/// <summary>Members and texts of <c>Guid</c>.</summary>
[Shared]
public static class Guids
{
    public static bool IsEmpty(Guid value) => value == Guid.Empty;

    public static bool IsSame(Guid left, Guid? right) => left == right;

    public static bool IsLess(Guid left, Guid right) => left < right;

    public static int Order(Guid left, Guid right) => left.CompareTo(right);

    public static string Plain(Guid value) => value.ToString();

    public static string Hyphens(Guid value) => value.ToString("D");

    public static string Digits(Guid value) => value.ToString("N");

    public static string Braces(Guid value) => value.ToString("B");

    public static string Parentheses(Guid value) => value.ToString("P");

    public static Guid Parsed(string text) => Guid.Parse(text);

    public static Guid Reparsed(Guid value) => Guid.Parse(value.ToString("N"));

    public static Guid TryParsed(string text)
    {
        var found = Guid.TryParse(text, out var parsed);
        return found == (parsed != Guid.Empty) ? parsed : Guid.Empty;
    }

    public static bool IsGuid(string? text) => Guid.TryParse(text, out _);

    public static bool IsExact(Guid value, bool digits) => Guid.TryParseExact(value.ToString("N"), "D", out _) || (digits && Guid.TryParseExact(value.ToString("N"), "N", out var parsed) && parsed == value);
}
