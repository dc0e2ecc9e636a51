using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>What asks <c>ctx.IsServer</c>: false in the browser, so that nothing of what only the server does is read, let alone emitted.</summary>
internal static class ServerBranches
{
    /// <summary>What a condition that asks where it runs is in the browser; null when it does not ask, or depends on something else too.</summary>
    public static bool? Value(IOperation? condition) => condition is not null && Asks(condition) ? Fold(condition) : null;

    /// <summary>Whether the operation asks where it runs.</summary>
    public static bool Asks(IOperation operation) => operation.DescendantsAndSelf().Any(static o => IsServer(o) || (o is ILocalReferenceOperation local && InitialOf(local) is { } initial && Asks(initial)));

    /// <summary>What of a condition with a known value is evaluated all the same; null when nothing is.</summary>
    public static IOperation? Evaluated(IOperation condition) => condition switch
    {
        IParenthesizedOperation inner => Evaluated(inner.Operand),
        IConversionOperation inner => Evaluated(inner.Operand),
        IUnaryOperation inner => Evaluated(inner.Operand),
        IBinaryOperation both => Evaluated(both),
        _ => null,
    };

    /// <summary>The only value that a local variable ever has; null when it is assigned again.</summary>
    public static IOperation? InitialOf(ILocalReferenceOperation reference)
    {
        var root = RootOf(reference);
        var variable = root.Descendants().OfType<IVariableDeclaratorOperation>().FirstOrDefault(v => SymbolEqualityComparer.Default.Equals(v.Symbol, reference.Local));
        return variable is null || Expressions.Assignments.IsAssigned(variable) ? null : variable.GetVariableInitializer()?.Value;
    }

    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }

    public static bool IsServer(IOperation operation) => operation is IPropertyReferenceOperation { Property: { Name: "IsServer" } property } && property.ContainingType.Is(KnownNames.MutationContext);

    private static bool? Fold(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: bool constant } } => constant,
        _ when IsServer(operation) => false,
        IParenthesizedOperation inner => Fold(inner.Operand),
        IConversionOperation inner => Fold(inner.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } inner => !Fold(inner.Operand),
        IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } } } test => Fold(test.Value) is { } value ? value == constant : null,
        IBinaryOperation both => Fold(both),
        ILocalReferenceOperation local when InitialOf(local) is { } initial && Asks(initial) => Fold(initial),
        _ => null,
    };

    private static bool? Fold(IBinaryOperation both)
    {
        var (left, right) = (Fold(both.LeftOperand), Fold(both.RightOperand));
        return both.OperatorKind switch
        {
            BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And => left == false || right == false ? false : left & right,
            BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or => left == true || right == true ? true : left | right,
            BinaryOperatorKind.Equals => left is null || right is null ? null : left == right,
            BinaryOperatorKind.NotEquals => left is null || right is null ? null : left != right,
            _ => null,
        };
    }

    // What stands on the left is evaluated, what stands behind a decision is not.
    private static IOperation? Evaluated(IBinaryOperation both)
    {
        if (Fold(both.LeftOperand) is not { } left) return both.LeftOperand;
        if (Evaluated(both.LeftOperand) is { } first) return first;
        var isDecided = (both.OperatorKind == BinaryOperatorKind.ConditionalAnd && !left) || (both.OperatorKind == BinaryOperatorKind.ConditionalOr && left);
        return isDecided ? null : Fold(both.RightOperand) is null ? both.RightOperand : Evaluated(both.RightOperand);
    }
}
