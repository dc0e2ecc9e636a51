using System.Globalization;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>What generated code does with a tuple: reach its elements, compare and copy them.</summary>
internal static class TupleCode
{
    private const int Rest = 7;

    /// <summary>The class keeps its eighth element in a tuple of its own; the language hides that of values.</summary>
    public static string Item(TypeSpec tuple, string value, int index) =>
        index == Rest && !tuple.IsValueType ? $"{value}.Rest.Item1" : $"{value}.Item{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A condition over the tuples <c>a</c> and <c>b</c>.</summary>
    public static string AreEqual(TypeSpec tuple) =>
        string.Join(" && ", tuple.Elements.Select((element, i) => Values.AreEqual(element, Item(tuple, "a", i), Item(tuple, "b", i))));

    public static string Copy(TypeSpec tuple, string value)
    {
        var items = string.Join(", ", tuple.Elements.Select((element, i) => Values.Copy(element, Item(tuple, value, i))));
        return tuple.IsValueType ? $"({items})" : $"global::System.Tuple.Create<{string.Join(", ", tuple.Elements.Select(static e => e.CSharp))}>({items})";
    }
}
