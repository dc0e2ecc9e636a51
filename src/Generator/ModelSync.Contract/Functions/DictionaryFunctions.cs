namespace ModelSync.Contract;

/// <summary>Members of <c>Dictionary</c>, of its interfaces and of lookups.</summary>
internal static class DictionaryFunctions
{
    private static readonly string[] Types = ["Dictionary`2", "IDictionary`2", "IReadOnlyDictionary`2"];

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("dictionary.sized", "@sized($0, @newDictionary({keys:rk}))", Own("#ctor(System.Int32)")),
        new("dictionary.new", "@newDictionary({keys:rk})", Own("#ctor"), Own("#ctor(System.Collections.Generic.IEqualityComparer{`0})#Ordinal")),
        new("dictionary.item", "@dictionaryGet($0, $1)", All("P:", "Item(`0)")) { Assignment = "@dictionarySet($0, $1, $2)" },
        new("dictionary.count", "@dictionaryCount($0)", "P:System.Collections.Generic.Dictionary`2.Count"),
        new("dictionary.containsKey", "@containsKey($0, $1)", All("M:", "ContainsKey(`0)")),
        new("dictionary.containsValue", "@containsValue($0, $1, {equal:0e})", Own("ContainsValue(`1)")),
        new("dictionary.getOrDefault", "@dictionaryGetOr($0, $1, {default:0e})", Extension("``0")),
        new("dictionary.getOr", "@dictionaryGetOr($0, $1, $2)", Extension("``0,``1")),
        new("dictionary.keys", "@dictionaryKeys($0, {order:0k})", All("P:", "Keys")),
        new("dictionary.values", "@dictionaryValues($0, {order:0k})", All("P:", "Values")),
        new("dictionary.entries", "@dictionaryEntries($0, {order:0k})"),
        new("dictionary.add", "@dictionaryAdd($0, $1, $2)", All("M:", "Add(`0,`1)")) { Mutates = true, TakesSequences = true },
        new("dictionary.tryAdd", "@dictionaryTryAdd($0, $1, $2)", Own("TryAdd(`0,`1)")) { Mutates = true, TakesSequences = true },
        new("dictionary.remove", "@dictionaryRemove($0, $1)", All("M:", "Remove(`0)")) { Mutates = true },
        new("dictionary.clear", "@dictionaryClear($0)", Own("Clear")) { Mutates = true },

        new("dictionary.added", "@dictionaryOf({keys:rk}, $0, @dictionaryAdd)", Own("#ctor(System.Collections.Generic.IEnumerable{System.Collections.Generic.KeyValuePair{`0,`1}})")) { TakesSequences = true },
        new("dictionary.assigned", "@dictionaryOf({keys:rk}, $0, @dictionarySet)"),
        new("dictionary.copy", "@dictionaryOf({keys:rk}, @dictionaryEntries($0, {order:0k}), @dictionaryAdd)", Own("#ctor(System.Collections.Generic.IDictionary{`0,`1})")),

        new("lookup.groups", "$0"),
        new("lookup.item", "$0.get($1)", "P:System.Linq.ILookup`2.Item(`0)"),
        new("lookup.contains", "$0.has($1)", "M:System.Linq.ILookup`2.Contains(`0)"),
        new("lookup.count", "$0.size", "P:System.Linq.ILookup`2.Count"),
    ];

    private static string Own(string member) => "M:System.Collections.Generic.Dictionary`2." + member;

    private static string[] All(string kind, string member) => [.. Types.Select(type => $"{kind}System.Collections.Generic.{type}.{member}")];

    private static string Extension(string arguments) =>
        $"M:System.Collections.Generic.CollectionExtensions.GetValueOrDefault``2(System.Collections.Generic.IReadOnlyDictionary{{``0,``1}},{arguments})";
}
