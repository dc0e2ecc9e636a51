using static ModelSync.Contract.LinqFunctions;

namespace ModelSync.Contract;

/// <summary>Members of <c>Enumerable</c> that give a value or a collection.</summary>
internal static class LinqResults
{
    private const string Source = "System.Collections.Generic.IEnumerable{``0}";

    private static readonly string Test = Func("``0", Bool);

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        Row("toList", "@toList($0)", $"ToList``1({Source})", $"ToArray``1({Source})"),
        Row("toHashSet", "@toSet($0, {items:0e})", $"ToHashSet``1({Source})", $"ToHashSet``1({Source},{Equality("``0")})#Ordinal"),
        Row("toDictionary", "@toDictionary($0, $1, (item) => item, {keys:1r})", $"ToDictionary``2({Source},{Func("``0", "``1")})"),
        Row("toDictionaryOf", "@toDictionary($0, $1, $2, {keys:1r})", $"ToDictionary``3({Source},{Func("``0", "``1")},{Func("``0", "``2")})"),
        Row("toLookup", "@toLookup($0, $1, (item) => item, {key:1r})", $"ToLookup``2({Source},{Func("``0", "``1")})"),
        Row("toLookupOf", "@toLookup($0, $1, $2, {key:1r})", $"ToLookup``3({Source},{Func("``0", "``1")},{Func("``0", "``2")})"),

        Row("any", "@any($0)", $"Any``1({Source})"),
        Row("anyWhere", "@anyWhere($0, $1)", $"Any``1({Source},{Test})"),
        Row("all", "@all($0, $1)", $"All``1({Source},{Test})"),
        Row("count", "@count($0)", $"Count``1({Source})"),
        Row("countWhere", "@countWhere($0, $1)", $"Count``1({Source},{Test})"),
        Row("longCount", "BigInt(@count($0))", $"LongCount``1({Source})"),
        Row("longCountWhere", "BigInt(@countWhere($0, $1))", $"LongCount``1({Source},{Test})"),
        Row("contains", "@contains($0, $1, {equal:0e})", $"Contains``1({Source},``0)", $"Contains``1({Source},``0,{Equality("``0")})#Ordinal"),
        Row("sequenceEqual", "@sequenceEqual($0, $1, {equal:0e})", $"SequenceEqual``1({Source},{Source})", $"SequenceEqual``1({Source},{Source},{Equality("``0")})#Ordinal"),

        Row("first", "@first($0)", $"First``1({Source})"),
        Row("firstWhere", "@firstWhere($0, $1)", $"First``1({Source},{Test})"),
        Row("firstOrDefault", "@firstOr($0, {default:0e})", $"FirstOrDefault``1({Source})"),
        Row("firstOr", "@firstOr($0, $1)", $"FirstOrDefault``1({Source},``0)"),
        Row("firstWhereOrDefault", "@firstWhereOr($0, $1, {default:0e})", $"FirstOrDefault``1({Source},{Test})"),
        Row("firstWhereOr", "@firstWhereOr($0, $1, $2)", $"FirstOrDefault``1({Source},{Test},``0)"),
        Row("last", "@last($0)", $"Last``1({Source})"),
        Row("lastWhere", "@lastWhere($0, $1)", $"Last``1({Source},{Test})"),
        Row("lastOrDefault", "@lastOr($0, {default:0e})", $"LastOrDefault``1({Source})"),
        Row("lastOr", "@lastOr($0, $1)", $"LastOrDefault``1({Source},``0)"),
        Row("lastWhereOrDefault", "@lastWhereOr($0, $1, {default:0e})", $"LastOrDefault``1({Source},{Test})"),
        Row("lastWhereOr", "@lastWhereOr($0, $1, $2)", $"LastOrDefault``1({Source},{Test},``0)"),
        Row("single", "@single($0)", $"Single``1({Source})"),
        Row("singleWhere", "@singleWhere($0, $1)", $"Single``1({Source},{Test})"),
        Row("singleOrDefault", "@singleOr($0, {default:0e})", $"SingleOrDefault``1({Source})"),
        Row("singleOr", "@singleOr($0, $1)", $"SingleOrDefault``1({Source},``0)"),
        Row("singleWhereOrDefault", "@singleWhereOr($0, $1, {default:0e})", $"SingleOrDefault``1({Source},{Test})"),
        Row("singleWhereOr", "@singleWhereOr($0, $1, $2)", $"SingleOrDefault``1({Source},{Test},``0)"),
        Row("elementAt", "@elementAt($0, $1)", $"ElementAt``1({Source},{Int})"),
        Row("elementAtOrDefault", "@elementAtOr($0, $1, {default:0e})", $"ElementAtOrDefault``1({Source},{Int})"),

        Row("aggregate", "@reduce($0, $1)", $"Aggregate``1({Source},{Func("``0", "``0", "``0")})"),
        Row("aggregateFrom", "@fold($0, $1, $2)", $"Aggregate``2({Source},``1,{Func("``1", "``0", "``1")})"),
        Row("aggregateTo", "$3(@fold($0, $1, $2))", $"Aggregate``3({Source},``1,{Func("``1", "``0", "``1")},{Func("``1", "``2")})"),

        Row("minBy", "{present:0e}(@minBy($0, $1, {compare:1r}))", $"MinBy``2({Source},{Func("``0", "``1")})"),
        Row("maxBy", "{present:0e}(@maxBy($0, $1, {compare:1r}))", $"MaxBy``2({Source},{Func("``0", "``1")})"),
        Row("min", "{present:0e}(@minOf($0, {compare:0e}))", $"Min``1({Source})"),
        Row("max", "{present:0e}(@maxOf($0, {compare:0e}))", $"Max``1({Source})"),
        Row("minOf", "{present:1r}(@minOf(@select($0, $1), {compare:1r}))", $"Min``2({Source},{Func("``0", "``1")})"),
        Row("maxOf", "{present:1r}(@maxOf(@select($0, $1), {compare:1r}))", $"Max``2({Source},{Func("``0", "``1")})"),
        .. Numbers("Int", "System.Int32"),
        .. Numbers("Long", "System.Int64"),
        .. Numbers("Double", "System.Double"),
        .. Numbers("Float", "System.Single"),
        .. Numbers("Decimal", "System.Decimal"),
    ];

    // Of each number there are a sum, an average and two extremes; of numbers that may be null too, and of what a function gives.
    private static IEnumerable<FunctionRow> Numbers(string name, string type)
    {
        var nullable = $"System.Nullable{{{type}}}";
        foreach (var (suffix, items, of, ofNullable) in new[] { ("", "$0", Many(type), Many(nullable)), ("Of", "@select($0, $1)", $"{Source},{Func("``0", type)}", $"{Source},{Func("``0", nullable)}") })
        {
            var generic = suffix.Length == 0 ? "" : "``1";
            yield return Row($"sum{name}{suffix}", $"@sum{name}({items})", $"Sum{generic}({of})");
            yield return Row($"sum{name}OrNull{suffix}", $"@sum{name}(@withoutNulls({items}))", $"Sum{generic}({ofNullable})");
            yield return Row($"average{name}{suffix}", $"@notEmpty(@average{name}{(suffix.Length > 0 ? First(name) : "")}({items}))", $"Average{generic}({of})");
            yield return Row($"average{name}OrNull{suffix}", $"@average{name}{First(name)}(@withoutNulls({items}))", $"Average{generic}({ofNullable})");
            foreach (var extreme in new[] { "min", "max" })
            {
                var found = name is "Double" or "Float" ? $"@{extreme}Number({items})" : $"@{extreme}Of({items}, {{compare:{(suffix.Length == 0 ? "0e" : "1r")}}})";
                var member = char.ToUpperInvariant(extreme[0]) + extreme.Substring(1) + generic;
                yield return Row($"{extreme}{name}{suffix}", $"@notEmpty({found})", $"{member}({of})");
                yield return Row($"{extreme}{name}OrNull{suffix}", found, $"{member}({ofNullable})");
            }
        }
    }

    // .NET adds to the first of them, not to 0: only a floating point number shows it.
    private static string First(string name) => name is "Double" or "Float" ? "Of" : "";
}
