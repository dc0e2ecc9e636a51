namespace ModelSync.Contract;

/// <summary>Members of <c>HashSet</c> and of its interfaces.</summary>
internal static class SetFunctions
{
    private const string Others = "(System.Collections.Generic.IEnumerable{`0})";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("set.sized", "@sized($0, @newSet({items:re}))", Own("#ctor(System.Int32)")),
        new("set.new", "@newSet({items:re})", Own("#ctor"), Own("#ctor(System.Collections.Generic.IEqualityComparer{`0})#Ordinal")),
        new("set.newOf", "@toSet($0, {items:re})", Own("#ctor" + Others), Own("#ctor(System.Collections.Generic.IEnumerable{`0},System.Collections.Generic.IEqualityComparer{`0})#Ordinal")) { TakesSequences = true },
        new("set.count", "$0.size", "P:System.Collections.Generic.HashSet`1.Count"),
        new("set.elements", "@setElements($0, {order:0e})"),
        new("set.contains", "$0.has($1)", Own("Contains(`0)"), "M:System.Collections.Generic.IReadOnlySet`1.Contains(`0)"),
        Change("add", "@setAdd($0, $1)", "Add(`0)"),
        Change("remove", "@setRemove($0, $1)", "Remove(`0)"),
        Change("clear", "@setClear($0)", "Clear"),
        Change("removeWhere", "@setRemoveWhere($0, $1)", "RemoveWhere(System.Predicate{`0})"),
        Change("unionWith", "@setUnionWith($0, $1)", "UnionWith" + Others),
        Change("exceptWith", "@setExceptWith($0, $1)", "ExceptWith" + Others),
        Change("intersectWith", "@setIntersectWith($0, $1, {items:0e})", "IntersectWith" + Others),
        Ask("setEquals", "@setEquals($0, $1, {items:0e})", "SetEquals"),
        Ask("isSubsetOf", "@setIsSubsetOf($0, $1, {items:0e})", "IsSubsetOf"),
        Ask("isProperSubsetOf", "@setIsProperSubsetOf($0, $1, {items:0e})", "IsProperSubsetOf"),
        Ask("isSupersetOf", "@setIsSupersetOf($0, $1)", "IsSupersetOf"),
        Ask("isProperSupersetOf", "@setIsProperSupersetOf($0, $1, {items:0e})", "IsProperSupersetOf"),
        Ask("overlaps", "@setOverlaps($0, $1)", "Overlaps"),
    ];

    private static FunctionRow Change(string name, string javaScript, string member) =>
        new("set." + name, javaScript, Own(member), "M:System.Collections.Generic.ISet`1." + member) { Mutates = true, TakesSequences = true };

    private static FunctionRow Ask(string name, string javaScript, string member) =>
        new("set." + name, javaScript, Own(member + Others), $"M:System.Collections.Generic.ISet`1.{member}{Others}", $"M:System.Collections.Generic.IReadOnlySet`1.{member}{Others}") { TakesSequences = true };

    private static string Own(string member) => "M:System.Collections.Generic.HashSet`1." + member;
}
