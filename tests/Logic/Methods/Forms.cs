using ModelSync;

namespace Logic.Methods;

/// <summary>Forms of statements and expressions that are rare.</summary>
[Shared]
public static class Forms
{
    public static IEnumerable<int> Evens(byte count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i == 7) yield break;
            yield return i * 2;
        }
    }

    public static int Found(byte wanted)
    {
        var at = 0;
        for (; ; )
        {
            if (at * at >= wanted) return at;
            at++;
        }
    }

    public static int Weighed(int value)
    {
        var result = 0;
        switch (value)
        {
            case 1:
                result = 5;
                break;
            case 2:
            case 3:
                result = 6;
                break;
        }

        return result;
    }

    public static int Noted(byte count)
    {
        var total = 0;
        void Note(int value)
        {
            if (value % 2 == 0) return;
            total += value;
        }

        for (var i = 0; i < count; i++) Note(i);
        return total;
    }

    public static int Collected(int value)
    {
        var total = 0;
        Action<int> add = more => total = unchecked(total + more);
        add(value);
        add(1);
        return total;
    }

    public static int Named(int value)
    {
        int Both(int first, int second) => unchecked((first * 3) + second);
        return unchecked(Both(second: value++, first: value++) + value);
    }

    public static string NamedOfText(string text, byte value) => text.PadLeft(paddingChar: (char)('a' + (value++ & 7)), totalWidth: value & 15);

    public static string NamedFaults(string text, sbyte number) => text.Substring(length: 10 / number, startIndex: int.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    public static string NamedPlain(string text, sbyte start, sbyte count) => text.Remove(count: count, startIndex: start);

    public static int NamedFold(List<int> list, int value) => list.Aggregate(func: (sum, item) => unchecked((sum * 3) + item), seed: value++) - (value & 1);

    public static bool Contrary(bool value, int number) => !value && !(number > 3);

    public static List<int> Surrounded(List<int> list, int value) => [value, .. list, 1];

    public static string Ends(string text) => text.TrimStart() + text.TrimEnd();

    public static int Between(int a, int b) => Math.Max(Math.Min(a, b), 3);
}
