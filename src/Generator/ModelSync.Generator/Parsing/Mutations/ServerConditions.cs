using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>Lowers what asks <c>ctx.IsServer</c>, so that the branch of the server is nowhere.</summary>
internal static class ServerConditions
{
    /// <summary>Whether it is lowered here; then the expression is null when something was reported.</summary>
    public static (bool IsKnown, Expr? Lowered) Lower(ExpressionLowerer lowerer, IOperation operation) => operation switch
    {
        IConditionalOperation choice when ServerBranches.Value(choice.Condition) is { } value && choice.WhenFalse is not null => (true, Branch(lowerer, choice.Condition, value ? choice.WhenTrue : choice.WhenFalse)),
        IBinaryOperation or IUnaryOperation or IPropertyReferenceOperation or ILocalReferenceOperation or IIsPatternOperation when operation.Type?.SpecialType == SpecialType.System_Boolean && ServerBranches.Asks(operation) => Condition(lowerer, operation),
        ISwitchExpressionOperation choice when ServerBranches.Asks(choice.Value) || choice.Arms.Any(static a => a.Guard is not null && ServerBranches.Asks(a.Guard)) => (true, Refuse(lowerer, choice.Value)),
        _ => (false, null),
    };

    /// <summary>A statement that asks; null when it does not, and nothing where something was reported.</summary>
    public static (bool IsKnown, IReadOnlyList<Stmt>? Statements) Statement(ExpressionLowerer lowerer, IOperation operation, Func<IOperation?, EquatableArray<Stmt>?> body)
    {
        switch (operation)
        {
            case IConditionalOperation choice when ServerBranches.Value(choice.Condition) is { } value:
                var (isComplete, before) = Effect(lowerer, choice.Condition);
                return (true, isComplete && body(value ? choice.WhenTrue : choice.WhenFalse) is { } live ? [.. before, .. live.Any(static s => s is DeclareStmt or FunctionStmt) ? [new ScopeStmt(null, live)] : live] : null);
            case IWhileLoopOperation { Condition: { } condition } when ServerBranches.Asks(condition):
                return (true, Nothing(Refuse(lowerer, condition)));
            case IForLoopOperation { Condition: { } condition } when ServerBranches.Asks(condition):
                return (true, Nothing(Refuse(lowerer, condition)));
            case ISwitchOperation choice when ServerBranches.Asks(choice.Value) || choice.Cases.SelectMany(static c => c.Clauses).Any(static c => c is IPatternCaseClauseOperation { Guard: { } guard } && ServerBranches.Asks(guard)):
                return (true, Nothing(Refuse(lowerer, choice.Value)));
            default:
                return (false, null);
        }
    }

    /// <summary>What is evaluated of a condition with a known value, as statements.</summary>
    public static (bool IsComplete, IReadOnlyList<Stmt> Statements) Effect(ExpressionLowerer lowerer, IOperation condition)
    {
        if (ServerBranches.Evaluated(condition) is not { } evaluated) return (true, []);
        return lowerer.Lower(evaluated) is { } effect ? (true, IsPlain(effect) ? [] : [new EvaluateStmt(effect)]) : (false, []);
    }

    // Neither faults nor changes anything.
    private static bool IsPlain(Expr effect) => ExprTree.All(effect).All(static e => e is LiteralExpr or LocalExpr or UnaryExpr { Operator: UnaryOperator.Not } or BinaryExpr { Operator: <= BinaryOperator.Or });

    private static Expr? Branch(ExpressionLowerer lowerer, IOperation condition, IOperation live)
    {
        if (lowerer.Lower(live) is not { } value) return null;
        if (ServerBranches.Evaluated(condition) is not { } evaluated) return value;
        return lowerer.Lower(evaluated) is not { } effect ? null : IsPlain(effect) ? value : new SequenceExpr(value.Type, [effect, value]);
    }

    private static (bool IsKnown, Expr? Lowered) Condition(ExpressionLowerer lowerer, IOperation operation)
    {
        if (ServerBranches.Value(operation) is { } value) return (true, IsResult(operation) ? Constant(lowerer, operation, value) : Refuse(lowerer, operation));
        if (operation is not IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both) return (false, null);
        // The side that asks decides nothing, or the whole would have a value.
        if (ServerBranches.Value(both.LeftOperand) is not null) return (true, lowerer.Lower(both.RightOperand));
        return ServerBranches.Value(both.RightOperand) is not null ? (true, lowerer.Lower(both.LeftOperand)) : (false, null);
    }

    private static Expr? Constant(ExpressionLowerer lowerer, IOperation operation, bool value)
    {
        var literal = new LiteralExpr(Types.Bool, value ? "true" : "false");
        if (ServerBranches.Evaluated(operation) is not { } evaluated) return literal;
        return lowerer.Lower(evaluated) is { } effect ? new SequenceExpr(Types.Bool, [effect, literal]) : null;
    }

    // What is kept could be asked again where nobody sees that it asks for the server.
    private static bool IsResult(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IParenthesizedOperation or IConversionOperation or IUnaryOperation or IBinaryOperation) parent = parent.Parent;
        return !Lambdas.IsInside(operation) && parent is IReturnOperation or IArgumentOperation or ISimpleAssignmentOperation { Target: IMemberReferenceOperation };
    }

    private static Expr? Refuse(ExpressionLowerer lowerer, IOperation operation) =>
        lowerer.Unsupported(operation, "ctx.IsServer in this place", "ask it in an if, in ?: or beside && and ||, so that what only the server does is left out");

    private static IReadOnlyList<Stmt>? Nothing(Expr? reported) => null;
}
