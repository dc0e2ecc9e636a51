using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What the compiler makes of <c>IReadOnlyList&lt;T&gt; x = [a, b]</c>: to who asks for an element that is not there it is an array, wherever it has got to.</summary>
internal static class ReadOnlyArrays
{
    /// <summary>The list, so that its indexer knows what it is.</summary>
    public static Expr Marked(ICollectionExpressionOperation made, ListExpr list) => IsOne(made) && !IsOnlyRead(made) ? new CallExpr(list.Type, "list.readOnly", [list]) : list;

    // Of no elements the compiler makes the empty array.
    private static bool IsOne(ICollectionExpressionOperation made) => made.Type?.Name is "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" && made.Elements.Length > 0 && made.Elements.All(IsCounted);

    // A list that grows is made where nobody knows how many there will be.
    private static bool IsCounted(IOperation element) => element is not ISpreadOperation { Operand.Type: { } source }
        || source is IArrayTypeSymbol || Members(source).Any(static m => m is IPropertySymbol { Name: "Count" or "Length", Type.SpecialType: SpecialType.System_Int32, GetMethod: not null, IsStatic: false });

    private static IEnumerable<ISymbol> Members(ITypeSymbol type) => type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Prepend(type).SelectMany(static i => i.GetMembers()) : Bases(type).SelectMany(static t => t.GetMembers());

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType) yield return type;
    }

    // What goes through all elements asks for none by its index.
    private static bool IsOnlyRead(ICollectionExpressionOperation made)
    {
        var value = (IOperation)made;
        while (value.Parent is IConversionOperation { IsImplicit: true }) value = value.Parent;
        return value.Parent is IArgumentOperation { Parameter.Ordinal: > 0, Parent: IInvocationOperation call } && MemberCalls.Row(call) is not null;
    }
}
