using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// <c>list.Contains(item)</c> in its three bindings: the list's own method, Enumerable.Contains, and MemoryExtensions.Contains, which C# 14
/// prefers for arrays.
/// </summary>
internal static class ListContains
{
    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var isExtension = call.Instance is null;
        if (call.Arguments.Length != (isExtension ? 2 : 1) && !HasDefaultComparer(call, isExtension))
            return lowerer.Unsupported(call, "Contains with a comparer", "leave the comparer out");
        var list = Source(isExtension ? call.Arguments[0].Value : call.Instance!);
        var item = call.Arguments[isExtension ? 1 : 0].Value;
        return Constants(list) is { } constants ? OneOf(lowerer, call, item, constants) : InList(lowerer, call, list, item);
    }

    private static Expr? InList(ExpressionLowerer lowerer, IInvocationOperation call, IOperation list, IOperation item)
    {
        if (lowerer.Lower(list) is not { } values || lowerer.Lower(item) is not { } value) return null;
        if (values.Type is not { Kind: TypeKinds.List, Element: { } element } || element.Kind != value.Type.Kind || element.Name != value.Type.Name || !Types.IsScalar(element))
            return lowerer.Unsupported(call, "Contains over this", "use a list, array or IReadOnlyList of the member's type");
        if (lowerer.Scope.IsQueried && (element.Nullable || value.Type.Nullable) && element.Nullable)
            return lowerer.Unsupported(call, "Contains over a list that may hold null", "make the elements non-nullable");
        return new CallExpr(Types.Bool, Functions.ListContains, [values, value]);
    }

    /// <summary>A constant array is a chain of comparisons: nothing to send, nothing to allocate.</summary>
    private static Expr? OneOf(ExpressionLowerer lowerer, IInvocationOperation call, IOperation item, IEnumerable<IOperation> constants)
    {
        if (lowerer.Lower(item) is not { } value) return null;
        Expr? chain = null;
        foreach (var constant in constants)
        {
            if (lowerer.Lower(constant) is not { } literal || Operators.Equal(lowerer, call, value, literal) is not { } equal) return null;
            chain = chain is null ? equal : new BinaryExpr(Types.Bool, BinaryOperator.Or, chain, equal);
        }

        return chain ?? new LiteralExpr(Types.Bool, "false");
    }

    private static IEnumerable<IOperation>? Constants(IOperation list) => list switch
    {
        IArrayCreationOperation { Initializer.ElementValues: var values } => values,
        ICollectionExpressionOperation { Elements: var elements } when elements.All(static e => e is not ISpreadOperation) => elements,
        _ => null,
    };

    /// <summary>Looks through the conversions to span, enumerable and interface.</summary>
    private static IOperation Source(IOperation list) => list switch
    {
        IConversionOperation conversion => Source(conversion.Operand),
        IParenthesizedOperation parenthesized => Source(parenthesized.Operand),
        IInvocationOperation { TargetMethod: { Name: "op_Implicit" or "AsSpan" }, Arguments: [{ } only] } => Source(only.Value),
        _ => list,
    };

    private static bool HasDefaultComparer(IInvocationOperation call, bool isExtension) =>
        call.Arguments.Length == (isExtension ? 3 : 2) && call.Arguments[isExtension ? 2 : 1] is { ArgumentKind: ArgumentKind.DefaultValue };
}
