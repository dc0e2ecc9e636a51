using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What changes something. Translated code is pure: only what a body itself has made can change.</summary>
internal static class Assignments
{
    public static Expr? Lower(ExpressionLowerer lowerer, ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is IDiscardOperation) return lowerer.Lower(assignment.Value);
        if (Target(lowerer, assignment.Target) is not { } target || lowerer.Lower(assignment.Value) is not { } value) return null;
        return new AssignExpr(target.Type, target, value);
    }

    public static Expr? Lower(ExpressionLowerer lowerer, ICompoundAssignmentOperation assignment)
    {
        if (Target(lowerer, assignment.Target) is not { } target) return null;
        if (assignment.Type?.SpecialType == SpecialType.System_String) return Texts.Sum(lowerer, assignment, target) is { } text ? new AssignExpr(target.Type, target, text) : null;
        if (lowerer.Lower(assignment.Value) is not { } right) return null;
        return Operators.Compound(lowerer, assignment, target, right) is { } value ? new AssignExpr(target.Type, target, value) : null;
    }

    /// <summary><c>i++</c> as a statement, or where its value is not used.</summary>
    public static Expr? Effect(ExpressionLowerer lowerer, IIncrementOrDecrementOperation step)
    {
        if (Target(lowerer, step.Target) is not { } target) return null;
        return Operators.Step(lowerer, step, target) is { } value ? new AssignExpr(target.Type, target, value) : null;
    }

    /// <summary><c>++i</c>, whose value is the new one, and <c>i++</c>, whose value is the old one.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, IIncrementOrDecrementOperation step)
    {
        if (Effect(lowerer, step) is not AssignExpr assignment) return null;
        if (!step.IsPostfix) return assignment;
        var old = lowerer.Names.Temporary(assignment.Type);
        return new SequenceExpr(assignment.Type, [new AssignExpr(assignment.Type, old, assignment.Target), assignment, old]);
    }

    public static Expr? Lower(ExpressionLowerer lowerer, ICoalesceAssignmentOperation assignment)
    {
        if (Target(lowerer, assignment.Target) is not { } target || lowerer.Lower(assignment.Value) is not { } value) return null;
        var type = target.Type with { Nullable = value.Type.Nullable };
        return new BinaryExpr(type, BinaryOperator.Coalesce, target, new AssignExpr(type, target, value));
    }

    /// <summary>Whether the body gives the variable another value than its first.</summary>
    public static bool IsAssigned(IVariableDeclaratorOperation variable) => IsAssigned(variable, variable.Symbol);

    /// <inheritdoc cref="IsAssigned(IVariableDeclaratorOperation)"/>
    /// <param name="operation">Any operation of the body.</param>
    public static bool IsAssigned(IOperation operation, ILocalSymbol variable)
    {
        var root = operation;
        while (root.Parent is { } parent) root = parent;
        return root.Descendants().Any(o => Changed(o) is { } changed && changed.DescendantsAndSelf().Any(t => t is ILocalReferenceOperation { IsDeclaration: false } local && SymbolEqualityComparer.Default.Equals(local.Local, variable)));
    }

    /// <summary>Where a body changes the collection that a variable holds, which .NET refuses while somebody goes through it; null where it does not.</summary>
    public static IOperation? ChangeOf(IOperation collection, IOperation body)
    {
        while (collection is IConversionOperation conversion) collection = conversion.Operand;
        if (collection is not ILocalReferenceOperation { Local: var variable } || collection.Type is IArrayTypeSymbol) return null;
        bool Holds(IOperation? operation) => operation is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable);
        return body.DescendantsAndSelf().FirstOrDefault(o => o is IInvocationOperation call ? Holds(call.Instance) && MemberCalls.Row(call) is { Mutates: true }
            : o is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } target } && Holds(target.Instance));
    }

    private static IOperation? Changed(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: ILocalReferenceOperation or ITupleOperation } assignment => assignment.Target,
        IIncrementOrDecrementOperation { Target: ILocalReferenceOperation } step => step.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
        _ => null,
    };

    private static Expr? Target(ExpressionLowerer lowerer, IOperation target) =>
        IsOwn(lowerer, target)
            ? lowerer.Lower(target)
            : lowerer.Unsupported(target, "An assignment to this", "shared code is pure: assign to local variables, and return what is new");

    /// <summary>A local variable, or something in what a local variable holds.</summary>
    public static bool IsOwn(ExpressionLowerer lowerer, IOperation? target) => target switch
    {
        ILocalReferenceOperation => true,
        IParameterReferenceOperation parameter => lowerer.HasNames && lowerer.Names.Knows(parameter.Parameter),
        IPropertyReferenceOperation { Instance: { } instance } => instance is not IParameterReferenceOperation && IsOwn(lowerer, instance),
        IFieldReferenceOperation { Instance: { } instance } => instance is not IParameterReferenceOperation && IsOwn(lowerer, instance),
        IArrayElementReferenceOperation element => element.ArrayReference is not IParameterReferenceOperation && IsOwn(lowerer, element.ArrayReference),
        IImplicitIndexerReferenceOperation element => element.Instance is not IParameterReferenceOperation && IsOwn(lowerer, element.Instance),
        IConversionOperation conversion => IsOwn(lowerer, conversion.Operand),
        // A builder gives itself back.
        IInvocationOperation { Instance: { } instance, TargetMethod.ContainingType: { } type } when type.Is("System.Text.StringBuilder") => IsOwn(lowerer, instance),
        IObjectCreationOperation created => created.Type.Is("System.Text.StringBuilder"),
        _ => false,
    };
}
