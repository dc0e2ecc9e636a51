namespace ModelSync.Contract;

/// <summary>Members of <c>Enumerable</c> that give another sequence.</summary>
internal static class LinqFunctions
{
    private const string Source = "System.Collections.Generic.IEnumerable{``0}";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        Row("where", "@where($0, $1)", $"Where``1({Source},{Func("``0", Bool)})"),
        Row("whereIndexed", "@whereIndexed($0, $1)", $"Where``1({Source},{Func("``0", Int, Bool)})"),
        Row("select", "@select($0, $1)", $"Select``2({Source},{Func("``0", "``1")})"),
        Row("selectIndexed", "@selectIndexed($0, $1)", $"Select``2({Source},{Func("``0", Int, "``1")})"),
        Row("selectMany", "@selectMany($0, $1)", $"SelectMany``2({Source},{Func("``0", Many("``1"))})"),
        Row("selectManyIndexed", "@selectManyIndexed($0, $1)", $"SelectMany``2({Source},{Func("``0", Int, Many("``1"))})"),
        Row("selectManyPairs", "@selectManyPairs($0, $1, $2)", $"SelectMany``3({Source},{Func("``0", Many("``1"))},{Func("``0", "``1", "``2")})"),
        Row("index", "@indexed($0)", $"Index``1({Source})"),
        Row("zip", "@zip($0, $1, $2)", $"Zip``3({Source},{Many("``1")},{Func("``0", "``1", "``2")})"),
        Row("pairs", "@zip($0, $1, (a, b) => [a, b])", $"Zip``2({Source},{Many("``1")})"),

        Row("orderBy", "@orderBy($0, $1, {compare:1r})", $"OrderBy``2({Source},{Func("``0", "``1")})"),
        Row("orderByDescending", "@orderByDescending($0, $1, {compare:1r})", $"OrderByDescending``2({Source},{Func("``0", "``1")})"),
        Row("thenBy", "@thenBy($0, $1, {compare:1r})", $"ThenBy``2({Ordered},{Func("``0", "``1")})"),
        Row("thenByDescending", "@thenByDescending($0, $1, {compare:1r})", $"ThenByDescending``2({Ordered},{Func("``0", "``1")})"),
        Row("orderByText", "@orderBy($0, $1, @compareOrdinal)", $"OrderBy``2({Source},{Func("``0", "``1")},{Comparer("``1")})#Ordinal"),
        Row("orderByTextDescending", "@orderByDescending($0, $1, @compareOrdinal)", $"OrderByDescending``2({Source},{Func("``0", "``1")},{Comparer("``1")})#Ordinal"),
        Row("thenByText", "@thenBy($0, $1, @compareOrdinal)", $"ThenBy``2({Ordered},{Func("``0", "``1")},{Comparer("``1")})#Ordinal"),
        Row("thenByTextDescending", "@thenByDescending($0, $1, @compareOrdinal)", $"ThenByDescending``2({Ordered},{Func("``0", "``1")},{Comparer("``1")})#Ordinal"),
        Row("order", "@order($0, {compare:0e})", $"Order``1({Source})"),
        Row("orderDescending", "@orderByDescending($0, (item) => item, {compare:0e})", $"OrderDescending``1({Source})"),
        Row("orderText", "@order($0, @compareOrdinal)", $"Order``1({Source},{Comparer("``0")})#Ordinal"),
        Row("orderTextDescending", "@orderByDescending($0, (item) => item, @compareOrdinal)", $"OrderDescending``1({Source},{Comparer("``0")})#Ordinal"),
        Row("reverse", "@reversed($0)", $"Reverse``1({Source})", "Reverse``1(``0[])"),

        Row("distinct", "@distinct($0, {key:0e})", $"Distinct``1({Source})", $"Distinct``1({Source},{Equality("``0")})#Ordinal"),
        Row("distinctBy", "@distinctBy($0, $1, {key:1r})", $"DistinctBy``2({Source},{Func("``0", "``1")})", $"DistinctBy``2({Source},{Func("``0", "``1")},{Equality("``1")})#Ordinal"),
        Row("union", "@union($0, $1, {key:0e})", $"Union``1({Source},{Source})", $"Union``1({Source},{Source},{Equality("``0")})#Ordinal"),
        Row("unionBy", "@unionBy($0, $1, $2, {key:2r})", $"UnionBy``2({Source},{Source},{Func("``0", "``1")})"),
        Row("except", "@exceptBy($0, $1, (item) => item, {key:0e})", $"Except``1({Source},{Source})", $"Except``1({Source},{Source},{Equality("``0")})#Ordinal"),
        Row("exceptBy", "@exceptBy($0, $1, $2, {key:2r})", $"ExceptBy``2({Source},{Many("``1")},{Func("``0", "``1")})"),
        Row("intersect", "@intersectBy($0, $1, (item) => item, {key:0e})", $"Intersect``1({Source},{Source})", $"Intersect``1({Source},{Source},{Equality("``0")})#Ordinal"),
        Row("intersectBy", "@intersectBy($0, $1, $2, {key:2r})", $"IntersectBy``2({Source},{Many("``1")},{Func("``0", "``1")})"),

        Row("concat", "@concatLists($0, $1)", $"Concat``1({Source},{Source})"),
        Row("append", "@append($0, $1)", $"Append``1({Source},``0)"),
        Row("prepend", "@prepend($0, $1)", $"Prepend``1({Source},``0)"),
        Row("defaultIfEmpty", "@defaultIfEmpty($0, {default:0e})", $"DefaultIfEmpty``1({Source})"),
        Row("itemIfEmpty", "@defaultIfEmpty($0, $1)", $"DefaultIfEmpty``1({Source},``0)"),

        Row("skip", "@skip($0, $1)", $"Skip``1({Source},{Int})"),
        Row("take", "@take($0, $1)", $"Take``1({Source},{Int})"),
        Row("skipLast", "@skipLast($0, $1)", $"SkipLast``1({Source},{Int})"),
        Row("takeLast", "@takeLast($0, $1)", $"TakeLast``1({Source},{Int})"),
        Row("skipWhile", "@skipWhile($0, $1)", $"SkipWhile``1({Source},{Func("``0", Bool)})"),
        Row("skipWhileIndexed", "@skipWhile($0, $1)", $"SkipWhile``1({Source},{Func("``0", Int, Bool)})"),
        Row("takeWhile", "@takeWhile($0, $1)", $"TakeWhile``1({Source},{Func("``0", Bool)})"),
        Row("takeWhileIndexed", "@takeWhile($0, $1)", $"TakeWhile``1({Source},{Func("``0", Int, Bool)})"),
        Row("chunk", "@chunk($0, $1)", $"Chunk``1({Source},{Int})"),

        Row("groupBy", "@groupBy($0, $1, (item) => item, {key:1r})", $"GroupBy``2({Source},{Func("``0", "``1")})", $"GroupBy``2({Source},{Func("``0", "``1")},{Equality("``1")})#Ordinal"),
        Row("groupElementsBy", "@groupBy($0, $1, $2, {key:1r})", $"GroupBy``3({Source},{Func("``0", "``1")},{Func("``0", "``2")})"),
        Row("groupResultsBy", "@groupResults(@groupBy($0, $1, (item) => item, {key:1r}), $2)", $"GroupBy``3({Source},{Func("``0", "``1")},{Func("``1", Source, "``2")})"),
        Row("groupElementResultsBy", "@groupResults(@groupBy($0, $1, $2, {key:1r}), $3)", $"GroupBy``4({Source},{Func("``0", "``1")},{Func("``0", "``2")},{Func("``1", Many("``2"), "``3")})"),
        Row("join", "@join($0, $1, $2, $3, $4, {key:2r})", $"Join``4({Source},{Many("``1")},{Func("``0", "``2")},{Func("``1", "``2")},{Func("``0", "``1", "``3")})"),
        Row("groupJoin", "@groupJoin($0, $1, $2, $3, $4, {key:2r})", $"GroupJoin``4({Source},{Many("``1")},{Func("``0", "``2")},{Func("``1", "``2")},{Func("``0", Many("``1"), "``3")})"),
        Row("countBy", "@countBy($0, $1, {key:1r})", $"CountBy``2({Source},{Func("``0", "``1")},{Equality("``1")})#null", $"CountBy``2({Source},{Func("``0", "``1")},{Equality("``1")})"),
        Row("aggregateBy", "@aggregateBy($0, $1, () => $2, $3, {key:1r})", $"AggregateBy``3({Source},{Func("``0", "``1")},``2,{Func("``2", "``0", "``2")},{Equality("``1")})#null", $"AggregateBy``3({Source},{Func("``0", "``1")},``2,{Func("``2", "``0", "``2")},{Equality("``1")})"),

        Row("range", "@numberRange($0, $1)", $"Range({Int},{Int})"),
        Row("repeat", "@repeatItem($0, $1)", $"Repeat``1(``0,{Int})"),
        Row("empty", "@emptySequence()", "Empty``1"),
        Row("asEnumerable", "$0", $"AsEnumerable``1({Source})"),
        new("linq.evaluated", "@evaluated($0)") { TakesSequences = true },
        new("group.key", "$0.key", "P:System.Linq.IGrouping`2.Key"),
    ];

    internal const string Bool = "System.Boolean";

    internal const string Int = "System.Int32";

    private const string Ordered = "System.Linq.IOrderedEnumerable{``0}";

    internal static FunctionRow Row(string name, string javaScript, params string[] members) =>
        new("linq." + name, javaScript, [.. members.Select(static m => "M:System.Linq.Enumerable." + m)]) { TakesSequences = true };

    internal static string Func(params string[] types) => $"System.Func{{{string.Join(",", types)}}}";

    internal static string Many(string type) => $"System.Collections.Generic.IEnumerable{{{type}}}";

    internal static string Comparer(string type) => $"System.Collections.Generic.IComparer{{{type}}}";

    internal static string Equality(string type) => $"System.Collections.Generic.IEqualityComparer{{{type}}}";
}
