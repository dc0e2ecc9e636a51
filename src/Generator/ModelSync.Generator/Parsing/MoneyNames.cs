using ModelSync.Contract;

namespace ModelSync.Generator.Parsing;

/// <summary>Names that say that a number is money, judged by the last word: a TotalWeight is none.</summary>
internal static class MoneyNames
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "price", "amount", "total", "subtotal", "cost", "fee", "balance", "salary", "discount", "payment", "revenue", "budget", "money", "invoice", "tax",
    };

    /// <summary>The C# type that has no exact cents; null for everything else.</summary>
    public static string? Find(string name, TypeRef type) =>
        type.Kind is TypeKinds.Double or TypeKinds.Float or TypeKinds.Half && Words.Contains(LastWord(name)) ? type.Kind == TypeKinds.Half ? "Half" : type.Kind : null;

    private static string LastWord(string name)
    {
        var snake = WireNames.Snake(name);
        return snake.Substring(snake.LastIndexOf('_') + 1);
    }
}
