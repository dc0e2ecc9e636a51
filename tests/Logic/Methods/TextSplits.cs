using ModelSync;

namespace Logic.Methods;

/// <summary>Texts taken apart.</summary>
[Shared]
public static class TextSplits
{
    public static string[] ByConstant(string text) => text.Split(',');

    public static string[] ByChar(string text, char separator) => text.Split(separator);

    public static string[] ByText(string text, string separator) => text.Split(separator);

    public static string[] BySpace(string text) => text.Split();

    public static string[] BySome(string text) => text.Split(',', ' ', '-');

    public static string[] ByGiven(string text, char[] separators) => text.Split(separators);

    public static string[] ByTexts(string text, string[] separators) => text.Split(separators, StringSplitOptions.None);

    public static string[] Filled(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public static string[] Trimmed(string text, string separator) => text.Split(separator, StringSplitOptions.TrimEntries);

    public static string[] FilledTrimmed(string text) => text.Split([',', 'a'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string[] FilledBySpace(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static string[] Counted(string text, int count) => text.Split('a', count);

    public static string[] CountedByText(string text, string separator, int count) => text.Split(separator, count, StringSplitOptions.None);

    public static string[] CountedByGiven(string text, char[] separators, int count) => text.Split(separators, count);

    public static string[] CountedFilled(string text, int count) => text.Split('b', count, StringSplitOptions.RemoveEmptyEntries);

    public static string[] CountedTrimmed(string text, int count) => text.Split(["a", "b "], count, StringSplitOptions.TrimEntries);

    public static string[] CountedAll(string text, int count) => text.Split(" ", count % 4, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    public static string Initials(string text)
    {
        var result = "";
        foreach (var word in text.Split(' ', '-'))
            if (word.Length > 0) result += word[0];
        return result;
    }
}
