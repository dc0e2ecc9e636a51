using ModelSync;

namespace Logic.Methods;

/// <summary>Searching in texts and comparing them.</summary>
[Shared]
public static class TextSearches
{
    public static int First(string text, string part) => text.IndexOf(part, StringComparison.Ordinal);

    public static int FirstFrom(string text, string part, int start) => text.IndexOf(part, start % 8, StringComparison.Ordinal);

    public static int FirstIn(string text, string part, int start, int count) => text.IndexOf(part, start % 8, count % 8, StringComparison.Ordinal);

    public static int FirstIgnoringCase(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase);

    public static int FirstIgnoringCaseFrom(string text, string part, int start) => text.IndexOf(part, start % 8, StringComparison.OrdinalIgnoreCase);

    public static int FirstIgnoringCaseIn(string text, string part, int start, int count) => text.IndexOf(part, start % 8, count % 8, StringComparison.OrdinalIgnoreCase);

    public static int FirstChar(string text, char unit) => text.IndexOf(unit);

    public static int FirstCharOrdinal(string text, char unit) => text.IndexOf(unit, StringComparison.Ordinal);

    public static int FirstCharIgnoringCase(string text, char unit) => text.IndexOf(unit, StringComparison.OrdinalIgnoreCase);

    public static int FirstCharFrom(string text, char unit, int start) => text.IndexOf(unit, start % 8);

    public static int FirstCharIn(string text, char unit, int start, int count) => text.IndexOf(unit, start % 8, count % 8);

    public static int Last(string text, string part) => text.LastIndexOf(part, StringComparison.Ordinal);

    public static int LastFrom(string text, string part, int start) => text.LastIndexOf(part, start % 8, StringComparison.Ordinal);

    public static int LastIn(string text, string part, int start, int count) => text.LastIndexOf(part, start % 8, count % 8, StringComparison.Ordinal);

    public static int LastIgnoringCase(string text, string part) => text.LastIndexOf(part, StringComparison.OrdinalIgnoreCase);

    public static int LastIgnoringCaseFrom(string text, string part, int start) => text.LastIndexOf(part, start % 8, StringComparison.OrdinalIgnoreCase);

    public static int LastIgnoringCaseIn(string text, string part, int start, int count) => text.LastIndexOf(part, start % 8, count % 8, StringComparison.OrdinalIgnoreCase);

    public static int LastChar(string text, char unit) => text.LastIndexOf(unit);

    public static int LastCharFrom(string text, char unit, int start) => text.LastIndexOf(unit, start % 8);

    public static int LastCharIn(string text, char unit, int start, int count) => text.LastIndexOf(unit, start % 8, count % 8);

    public static int AnyOf(string text, char[] units) => text.IndexOfAny(units);

    public static int AnyOfFrom(string text, char[] units, int start) => text.IndexOfAny(units, start % 8);

    public static int AnyOfIn(string text, char[] units, int start, int count) => text.IndexOfAny(units, start % 8, count % 8);

    public static int AnyOfConstants(string text) => text.IndexOfAny(['b', '-', '\u0301']);

    public static int LastAnyOf(string text, char[] units) => text.LastIndexOfAny(units);

    public static int LastAnyOfFrom(string text, char[] units, int start) => text.LastIndexOfAny(units, start % 8);

    public static int LastAnyOfIn(string text, char[] units, int start, int count) => text.LastIndexOfAny(units, start % 8, count % 8);

    public static bool Contains(string text, string part) => text.Contains(part);

    public static bool ContainsNote(string text, Order order) => text.Contains(order.Note!);

    public static bool ContainsLocal(Order order)
    {
        var part = order.Note;
        return order.Customer.Contains(part!, StringComparison.Ordinal);
    }

    public static bool ContainsConstant(string text) => text.Contains("ab", StringComparison.Ordinal) || text.Contains('Z');

    public static bool ContainsChar(string text, char unit) => text.Contains(unit);

    public static bool ContainsIgnoringCase(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    public static bool ContainsCharIgnoringCase(string text, char unit) => text.Contains(unit, StringComparison.OrdinalIgnoreCase);

    public static bool Starts(string text, string part) => text.StartsWith(part, StringComparison.Ordinal);

    public static bool StartsWithChar(string text, char unit) => text.StartsWith(unit);

    public static bool StartsIgnoringCase(string text, string part) => text.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    public static bool Ends(string text, string part) => text.EndsWith(part, StringComparison.Ordinal);

    public static bool EndsWithChar(string text, char unit) => text.EndsWith(unit);

    public static bool EndsIgnoringCase(string text, string part) => text.EndsWith(part, StringComparison.OrdinalIgnoreCase);

    public static bool AreEqual(string a, string b) => a == b || a.Equals(b) || string.Equals(a, b, StringComparison.Ordinal) || a.Equals(b, StringComparison.Ordinal);

    public static bool AreEqualIgnoringCase(string a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    public static bool EqualsUpper(string a) => a.ToUpperInvariant().Equals(a, StringComparison.OrdinalIgnoreCase);

    public static bool NoteEquals(Order order, string text) => order.Note!.Equals(text, StringComparison.OrdinalIgnoreCase);

    public static int Compare(string a, string b) => string.CompareOrdinal(a, b);

    public static int CompareNotes(Order a, string b) => string.Compare(a.Note, b, StringComparison.Ordinal);

    public static int CompareIgnoringCase(string a, string b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase);

    public static int CompareLower(Order a) => string.Compare(a.Note?.ToLowerInvariant(), a.Note, StringComparison.OrdinalIgnoreCase);

    public static bool IsEmpty(string? text) => string.IsNullOrEmpty(text);

    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
