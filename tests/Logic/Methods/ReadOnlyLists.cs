using ModelSync;

namespace Logic.Methods;

/// <summary>Lists that are made by collection expressions for read-only interfaces: an element that is not there faults as in what the compiler makes, wherever the list has got to.</summary>
[Shared]
public static class ReadOnlyLists
{
    public static readonly IReadOnlyList<int> Constant = [1, 2, 3];

    public static IReadOnlyList<int> Made(int first) => [first, 2];

    public static IEnumerable<int> MadeToBeGoneThrough(int first) => [first, 2];

    public static int At(IReadOnlyList<int> list, int index) => list[index & 3];

    public static int OneOf(int index, params IReadOnlyList<int> list) => list[index & 3];

    public static int OfHelper(int first, int index) => Made(first)[index & 3];

    public static int OfHelperFromEnd(int first, int index) => Made(first)[^(index & 3)];

    public static int OfEnumerable(int first, int index) => MadeToBeGoneThrough(first).ElementAt(index & 3);

    public static int OfConstant(int index) => Constant[index & 3];

    public static int OfMember(Line line, int index) => new Order { Customer = "x", Lines = [line, line] }.Lines[index & 3].Quantity;

    public static int OfTuple(int index)
    {
        (IReadOnlyList<int> Items, int Count) pair = ([1], 1);
        return pair.Items[index & 1];
    }

    public static int OfLambda(int index)
    {
        Func<int, IReadOnlyList<int>> make = x => [x];
        return make(3)[index & 1];
    }

    public static int Passed(int first, int index) => At([first, 1], index);

    public static int PassedArray(int first, int index) => At(new[] { first, 1 }, index);

    public static int PassedList(int first, int index) => At(new List<int> { first, 1 }, index);

    public static int PassedOneByOne(int first, int index) => OneOf(index, first, first);

    public static int Chosen(int index, List<int> items)
    {
        IReadOnlyList<int> list = (index & 12) switch { 0 => [1], 4 => [], 8 => items, _ => [.. items, 2] };
        return list[index & 3];
    }

    public static int OrElse(List<int>? items, int index) => (items ?? (IReadOnlyList<int>)[1])[index & 3];

    /// <summary>What has no count is gathered in a list.</summary>
    public static int OfGroup(List<int> items, int index)
    {
        IReadOnlyList<int> list = [.. items.GroupBy(item => item & 1).First()];
        return list[index & 3];
    }

    public static int OfKeys(Dictionary<int, int> items, int index)
    {
        IReadOnlyList<int> list = [.. items.Keys];
        return list[index & 3];
    }

    public static int OfSet(HashSet<int> items, int index)
    {
        IReadOnlyList<int> list = [.. items];
        return list[index & 3];
    }

    public static char OfText(string text, int index)
    {
        IReadOnlyList<char> list = [.. text];
        return list[index & 3];
    }

    public static int OfCopy(int first, int index) => Made(first).ToList()[index & 3];

    public static int Reversed(int first, int index) => Made(first).Reverse().ElementAt(index & 3);

    public static string TextsAreUnits(string text)
    {
        List<char> list = [.. text, 'x'];
        char[] array = [.. text];
        return $"{list.Count} {array.Length} {string.Concat(list)}";
    }
}
