using ModelSync.Contract;
using ModelSync.Generator.Model;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>How a changed row finds partitions: hashes of equalities, bounds of a range.</summary>
internal static class RouteEmitter
{
    /// <summary>Assignments of <c>Equality</c> and <c>Range</c>; empty when nothing can be routed.</summary>
    public static string Assignments(QuerySpec query, CSharpPrinter printer) =>
        Lines(new[] { Equality(query.Route, printer), Range(query, printer) }.Where(static text => text.Length > 0));

    private static string Equality(RouteSpec route, CSharpPrinter printer)
    {
        if (route.Equalities.Count == 0) return "";
        var row = Hash(route.Equalities.Select(static e => "row." + Writing.CSharpNames.Identifier(e.Member)));
        var keys = Hash(route.Equalities.Select(e => e.IsList ? "item" : Cast(e.Value, printer)));
        var list = route.Equalities.FirstOrDefault(static e => e.IsList);
        var arguments = list is null ? $"[{keys}]" : $"[.. global::System.Linq.Enumerable.Select({printer.Print(list.Value)}, item => {keys})]";
        return $"Equality = new(\n    static row => {row},\n    static arguments => {arguments});";
    }

    private static string Range(QuerySpec query, CSharpPrinter printer)
    {
        if (query.Route.Range is not { } range) return "";
        var member = query.Model.Members.First(m => m.Name == range.Member);
        var value = CodecEmitter.Member("row", member);
        var get = member.Type switch
        {
            { Ref.Nullable: false } => $"value = {value};\nreturn true;",
            { IsValueType: true } => $"value = {value}.GetValueOrDefault();\nreturn {value}.HasValue;",
            _ => $"value = {value}!;\nreturn {value} is not null;",
        };
        var type = member.Type.CSharpNotNull;
        // The text is one block in the constructor: its own inner lines are indented here.
        return $$"""
            Range = new V1::RangeRoute<{{query.Model.Type.FullName}}, {{QueryEmitter.ArgumentsName(query)}}, {{type}}>(
                V1::RangeKind.{{range.Kind}},
                static (row, out value) =>
                {
                    {{get.Replace("\n", "\n        ")}}
                },
                {{Bound(range.Lower, printer)}},
                {{Bound(range.Upper, printer)}});
            """;
    }

    private static string Bound(Expr? bound, CSharpPrinter printer) => bound is null ? "null" : $"static arguments => {printer.Print(bound)}";

    private static string Hash(IEnumerable<string> values) =>
        values.Aggregate("", static (hash, value) => hash.Length == 0 ? $"V1::RouteHash.Of({value})" : $"V1::RouteHash.Mix({hash}, {value})");

    private static string Cast(Expr value, CSharpPrinter printer) =>
        value is LiteralExpr { Value: null } ? "(object?)null" : printer.Print(value);
}
