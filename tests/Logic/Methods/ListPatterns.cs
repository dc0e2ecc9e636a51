using ModelSync;

namespace Logic.Methods;

/// <summary>Patterns over the elements of lists, arrays and texts, and elements that are counted from the end.</summary>
[Shared]
public static class ListPatterns
{
    public static string Of(List<int> items) => items switch
    {
        [] => "none",
        [var only] => $"one {only}",
        [var first, .., var last] when first == last => "same",
        [> 0, _, ..] => "positive",
        [_, .. var rest] => $"rest {rest.Count}",
    };

    public static string OfArray(int[]? items) => items is [1, 2, .. var middle, 3] ? $"middle {middle.Length}" : items is [.., var last] ? $"last {last}" : items is null ? "null" : "none";

    public static string OfText(string? text) => text switch
    {
        ['a', ..] => "a",
        [.., 'z'] => "z",
        [] => "none",
        [var unit] => $"one {unit}",
        { Length: > 4 } and [_, var second, .. var rest] => $"{second}{rest}",
        null => "null",
        _ => "other",
    };

    public static string Nested(List<List<int>> lists) => lists switch
    {
        [[1, ..], ..] => "1",
        [[], [var only]] => $"only {only}",
        [.., [.., var last]] => $"last {last}",
        _ => "other",
    };

    public static string OfMembers(Order order) => order is { Lines: [{ Quantity: > 3 } line, ..] } ? line.Name : order.Lines is [_, _, ..] all ? $"all {all.Count}" : "other";

    public static bool Combined(List<int> items) => (items is not [] and not [0, ..]) || items is [1 or 2, >= 0 and < 9, ..];

    public static string Once(List<int> items)
    {
        var calls = 0;
        List<int> Get()
        {
            calls++;
            return items;
        }

        var fits = Get() is [1, .., 2] or [3, ..];
        var some = Get()[..Math.Min(1, items.Count)];
        return $"{fits} {calls} {some.Count}";
    }

    public static string FromEnd(List<int> items, int distance)
    {
        List<int> own = [.. items];
        int[] array = [1, 2, 3, 4];
        array[^1] *= 2;
        array[^2] = distance;
        own[^1] = 5;
        own[^(distance & 3)] += 3;
        own[^1]++;
        return string.Join(",", own) + string.Join(",", array);
    }

    public static string AddedMeanwhile(List<int> items)
    {
        List<int> own = [.. items];
        int Add()
        {
            own.Add(7);
            return 1;
        }

        own[^1] = Add();
        own[^1] += Add();
        return string.Join(",", own);
    }
}
