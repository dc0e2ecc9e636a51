using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What the compiler makes of <c>IReadOnlyList&lt;T&gt; x = [a, b]</c>: to who asks for an element that is not there it is an array.</summary>
internal static class ReadOnlyArrays
{
    /// <summary>Whether a list is one, as far as its body shows.</summary>
    public static bool IsOne(IOperation? list) => Plain(list) switch
    {
        ICollectionExpressionOperation made => made.Type?.Name is "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" && made.Elements.Length > 0 && made.Elements.All(IsCounted),
        ILocalReferenceOperation local => Ownership.Given(local).All(IsOne),
        _ => false,
    };

    // A list that grows is made where nobody knows how many there will be.
    private static bool IsCounted(IOperation element) => element is not ISpreadOperation spread || !LogicTypes.IsDeferred(Plain(spread.Operand)?.Type);

    private static IOperation? Plain(IOperation? operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation;
    }
}
