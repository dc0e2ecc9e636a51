using System.Text;
using ModelSync;

namespace Logic.Methods;

/// <summary>Texts that are built.</summary>
[Shared]
public static class TextBuilders
{
    public static string Appended(string text, char unit, int number)
    {
        var builder = new StringBuilder();
        builder.Append(text).Append(unit).Append(number).Append(true).Append(unit, 3);
        builder.Append($"<{number,4}>");
        return builder.ToString();
    }

    public static string Started(string? text) => new StringBuilder(text).Append('!').ToString();

    public static string Changed(string text, int index)
    {
        var builder = new StringBuilder(text);
        builder.Insert(index % 8, "--").Insert(0, '+');
        builder.Replace("a", "bb").Replace('b', 'c');
        return builder.ToString();
    }

    public static string Removed(string text, int start, int count) => new StringBuilder(text).Remove(start % 6, count % 6).ToString();

    public static string Cut(string text, int length)
    {
        var builder = new StringBuilder(text);
        builder.Length = length % 10;
        if (builder.Length > 0) builder.Length--;
        return builder.ToString();
    }

    public static string Part(string text, int start, int length) => new StringBuilder(text).ToString(start % 6, length % 6);

    public static char Unit(string text, int index) => new StringBuilder(text)[index % 6];

    public static string Squeezed(string text)
    {
        var builder = new StringBuilder();
        foreach (var c in text)
        {
            if (c == ' ' && builder.Length > 0 && builder[^1] == ' ') continue;
            builder.Append(c);
        }

        return builder.ToString();
    }

    public static int Cleared(string text)
    {
        var builder = new StringBuilder();
        builder.Append(text).Clear().Append(text).Append(text);
        return builder.Length;
    }

    public static string Twice(string text)
    {
        var first = new StringBuilder(text);
        var second = new StringBuilder();
        second.Append(first).Append(first);
        return second.ToString();
    }
}
