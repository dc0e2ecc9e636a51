namespace ModelSync.Contract;

/// <summary>Members of <c>List</c>, of its interfaces and of arrays.</summary>
internal static class ListFunctions
{
    private const string List = "System.Collections.Generic.List`1.";
    private const string Predicate = "System.Predicate{`0}";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("collection.count", "$0.length", "P:System.Collections.Generic.IReadOnlyCollection`1.Count", "P:System.Collections.Generic.ICollection`1.Count", $"P:{List}Count", "P:System.Array.Length",
            "P:System.Collections.Generic.Dictionary`2.KeyCollection.Count", "P:System.Collections.Generic.Dictionary`2.ValueCollection.Count"),
        new("list.item", "@itemAt($0, $1)", "P:System.Collections.Generic.IReadOnlyList`1.Item(System.Int32)", "P:System.Collections.Generic.IList`1.Item(System.Int32)", $"P:{List}Item(System.Int32)") { Assignment = "@setItem($0, $1, $2)" },
        new("array.element", "@arrayItem($0, $1)") { Assignment = "@setArrayItem($0, $1, $2)" },
        new("list.readOnly", "@readOnlyArray($0)"),
        new("array.new", "@newArray($0, {default:re})"),

        Change("add", "$0.push($1)", "Add(`0)"),
        Change("addRange", "@listAddRange($0, $1)", "AddRange(System.Collections.Generic.IEnumerable{`0})"),
        Change("insert", "@listInsert($0, $1, $2)", "Insert(System.Int32,`0)"),
        Change("insertRange", "@listInsertRange($0, $1, $2)", "InsertRange(System.Int32,System.Collections.Generic.IEnumerable{`0})"),
        Change("remove", "@listRemove($0, $1, {equal:0e})", "Remove(`0)"),
        Change("removeAt", "@listRemoveAt($0, $1)", "RemoveAt(System.Int32)"),
        Change("removeRange", "@listRemoveRange($0, $1, $2)", "RemoveRange(System.Int32,System.Int32)"),
        Change("removeAll", "@listRemoveAll($0, $1)", $"RemoveAll({Predicate})"),
        Change("clear", "@listClear($0)", "Clear"),
        Change("reverse", "@listReverse($0)", "Reverse"),
        Change("reverseRange", "@listReverseRange($0, $1, $2)", "Reverse(System.Int32,System.Int32)"),
        Change("sort", "{sort:0e}($0, {compare:0e})", "Sort"),
        Change("sortBy", "@listSort($0, $1)", "Sort(System.Comparison{`0})"),
        Change("sortText", "@listSort($0, @compareOrdinal)", "Sort(System.Collections.Generic.IComparer{`0})#Ordinal"),

        new("list.contains", "@contains($0, $1, {equal:0e})", $"M:{List}Contains(`0)", "M:System.Collections.Generic.Dictionary`2.KeyCollection.Contains(`0)") { TakesSequences = true },
        Read("indexOf", "@listIndexOf($0, $1, {equal:0e})", "IndexOf(`0)"),
        Read("lastIndexOf", "@listLastIndexOf($0, $1, {equal:0e})", "LastIndexOf(`0)"),
        Read("find", "@listFind($0, $1, {default:0e})", $"Find({Predicate})"),
        Read("findLast", "@listFindLast($0, $1, {default:0e})", $"FindLast({Predicate})"),
        Read("findAll", "@listFindAll($0, $1)", $"FindAll({Predicate})"),
        Read("findIndex", "@listFindIndex($0, $1)", $"FindIndex({Predicate})"),
        Read("findLastIndex", "@listFindLastIndex($0, $1)", $"FindLastIndex({Predicate})"),
        Read("exists", "@listExists($0, $1)", $"Exists({Predicate})"),
        Read("trueForAll", "@listTrueForAll($0, $1)", $"TrueForAll({Predicate})"),
        Read("convertAll", "@listConvertAll($0, $1)", "ConvertAll``1(System.Converter{`0,``0})"),
        Read("forEach", "@listForEach($0, $1)", "ForEach(System.Action{`0})"),
        new("list.getRange", "@listRange($0, $1, $2)", $"M:{List}GetRange(System.Int32,System.Int32)", $"M:{List}Slice(System.Int32,System.Int32)"),
        Read("binarySearch", "@listBinarySearch($0, $1, {compare:0e})", "BinarySearch(`0)"),
        Read("toArray", "@toList($0)", "ToArray"),
        new("text.units", "$0.split('')"),
        new("list.fromEnd", "@itemFromEnd($0, $1)"),
        new("array.fromEnd", "@arrayItemFromEnd($0, $1)"),
        new("list.slice", "@listSlice($0, $1, $2)"),
        new("array.slice", "@arraySlice($0, $1, $2)"),
        new("default", "{default:r}"),
        new("tuple.equals", "{equal:0}($0, $1)", [.. Enumerable.Range(1, 7).Select(TupleEquals)]),
        new("array.empty", "[]", "M:System.Array.Empty``1"),
        new("array.indexOf", "@listIndexOf($0, $1, {equal:0e})", "M:System.Array.IndexOf``1(``0[],``0)"),
        new("pair.key", "$0[0]", "P:System.Collections.Generic.KeyValuePair`2.Key"),
        new("pair.value", "$0[1]", "P:System.Collections.Generic.KeyValuePair`2.Value"),
        new("pair.new", "[$0, $1]", "M:System.Collections.Generic.KeyValuePair`2.#ctor(`0,`1)", "M:System.Collections.Generic.KeyValuePair.Create``2(``0,``1)") { TakesSequences = true },
    ];

    private static string TupleEquals(int count) => $"M:System.ValueTuple`{count}.Equals(System.ValueTuple{{{string.Join(",", Enumerable.Range(0, count).Select(static i => "`" + i))}}})";

    private static FunctionRow Change(string name, string javaScript, string member) => Read(name, javaScript, member) with { Mutates = true };

    private static FunctionRow Read(string name, string javaScript, string member) => new("list." + name, javaScript, $"M:{List}{member}") { TakesSequences = true };
}
