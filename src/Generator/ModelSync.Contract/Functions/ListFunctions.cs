namespace ModelSync.Contract;

/// <summary>Members of lists, sets, dictionaries and <c>Enumerable</c>.</summary>
internal static class ListFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("list.where", "$0.filter($1)", "M:System.Linq.Enumerable.Where``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})"),
        new("list.select", "@select($0, $1)", "M:System.Linq.Enumerable.Select``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})"),
        new("list.toList", "[...$0]", "M:System.Linq.Enumerable.ToList``1(System.Collections.Generic.IEnumerable{``0})", "M:System.Linq.Enumerable.ToArray``1(System.Collections.Generic.IEnumerable{``0})"),
        new("collection.count", "$0.length", "P:System.Collections.Generic.IReadOnlyCollection`1.Count", "P:System.Collections.Generic.ICollection`1.Count", "P:System.Collections.Generic.List`1.Count", "P:System.Array.Length"),
        new("list.item", "@itemAt($0, $1)", "P:System.Collections.Generic.IReadOnlyList`1.Item(System.Int32)", "P:System.Collections.Generic.IList`1.Item(System.Int32)", "P:System.Collections.Generic.List`1.Item(System.Int32)"),
        new("array.element", "@elementAt($0, $1)"),
        new("list.add", "$0.push($1)", "M:System.Collections.Generic.List`1.Add(`0)") { Mutates = true },
    ];
}
