using ModelSync.Contract;
using ModelSync.Generator.Model;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>How a changed row finds partitions: hashes of equalities, bounds of a range.</summary>
internal static class RouteEmitter
{
    /// <summary>Assignments of <c>Equality</c> and <c>Range</c>; empty when nothing can be routed.</summary>
    public static string Assignments(QuerySpec query, CSharpPrinter printer) =>
        Lines(new[] { Equality(query, printer), Range(query, printer) }.Where(static text => text.Length > 0));

    private static string Equality(QuerySpec query, CSharpPrinter printer)
    {
        if (query.Route.Equalities.Count == 0) return "";
        // In the order of the columns, so that shapes that compare the same members hash them alike.
        var equalities = query.Route.Equalities.OrderBy(e => Column(query, e.Member)).ToList();
        var row = Hash(equalities.Select(e => Wrappers.Member("row", Member(query, e.Member))));
        string Keys(string item) => Hash(equalities.Select(e => e.IsList ? item : Cast(e.Value, printer)));
        var arguments = equalities.Find(static e => e.IsList) switch
        {
            null => $"[{Keys("")}]",
            { Constants.Count: > 0 } choice => $"[{List(choice.Constants.Select(constant => Keys(Cast(constant, printer))))}]",
            var list => $"[.. global::System.Linq.Enumerable.Select({printer.Print(list.Value)}, item => {Keys("item")})]",
        };
        return $"Equality = new(\n    static row => {row},\n    static arguments => {arguments},\n    [{List(equalities.Select(e => Number(Column(query, e.Member))))}]);";
    }

    private static MemberSpec Member(QuerySpec query, string name) => query.Model.Members.First(m => m.Name == name);

    private static int Column(QuerySpec query, string member) => query.Model.Members.Select(static m => m.Name).ToList().IndexOf(member);

    private static string Range(QuerySpec query, CSharpPrinter printer)
    {
        if (query.Route.Range is not { } range) return "";
        var (type, value) = (Member(query, range.Member).Type.Underlying, Wrappers.Member("row", Member(query, range.Member)));
        var get = type switch
        {
            { Ref.Nullable: false } => $"value = {value};\nreturn true;",
            { IsValueType: true } => $"value = {value}.GetValueOrDefault();\nreturn {value}.HasValue;",
            _ => $"value = {value}!;\nreturn {value} is not null;",
        };
        // The text is one block in the constructor: its own inner lines are indented here.
        return $$"""
            Range = new V1::RangeRoute<{{query.Model.Type.FullName}}, {{QueryEmitter.ArgumentsName(query)}}, {{type.CSharpNotNull}}>(
                V1::RangeKind.{{range.Kind}},
                static (row, out value) =>
                {
                    {{get.Replace("\n", "\n        ")}}
                },
                {{Bound(range.Lower, printer)}},
                {{Bound(range.Upper, printer)}},
                {{Number(Column(query, range.Member))}});
            """;
    }

    private static string Bound(Expr? bound, CSharpPrinter printer) => bound is null ? "null" : $"static arguments => {printer.Print(bound)}";

    private static string Hash(IEnumerable<string> values) =>
        values.Aggregate("", static (hash, value) => hash.Length == 0 ? $"V1::RouteHash.Of({value})" : $"V1::RouteHash.Mix({hash}, {value})");

    private static string Cast(Expr value, CSharpPrinter printer) =>
        value is LiteralExpr { Value: null } ? "(object?)null" : printer.Print(value);
}
