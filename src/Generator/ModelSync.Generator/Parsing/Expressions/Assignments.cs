using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What changes something. Translated code is pure: only what a body itself has made can change.</summary>
internal static class Assignments
{
    public static Expr? Lower(ExpressionLowerer lowerer, ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is IDiscardOperation) return lowerer.Lower(assignment.Value);
        if (Enumerations.IsView(assignment.Value)) return Enumerations.Refuse(lowerer, assignment.Value);
        if (Target(lowerer, assignment.Target) is not { } target || Value(lowerer, assignment) is not { } value) return null;
        return new AssignExpr(target.Type, target, value);
    }

    private static Expr? Value(ExpressionLowerer lowerer, ISimpleAssignmentOperation assignment) =>
        assignment.Target is IMemberReferenceOperation { Instance: not null, Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } ? Sources.Kept(lowerer, assignment.Value) : lowerer.Lower(assignment.Value);

    public static Expr? Lower(ExpressionLowerer lowerer, ICompoundAssignmentOperation assignment)
    {
        if (Target(lowerer, assignment.Target) is not { } target) return null;
        return TargetOnce.Keep(lowerer, target, once => Compound(lowerer, assignment, once) is { } value ? new AssignExpr(target.Type, once, value) : null);
    }

    private static Expr? Compound(ExpressionLowerer lowerer, ICompoundAssignmentOperation assignment, Expr target)
    {
        if (assignment.Type?.SpecialType == SpecialType.System_String) return Texts.Sum(lowerer, assignment, target);
        return lowerer.Lower(assignment.Value) is { } right ? Operators.Compound(lowerer, assignment, target, right) : null;
    }

    /// <summary><c>i++</c> as a statement, or where its value is not used.</summary>
    public static Expr? Effect(ExpressionLowerer lowerer, IIncrementOrDecrementOperation step)
    {
        if (Target(lowerer, step.Target) is not { } target) return null;
        return TargetOnce.Keep(lowerer, target, once => Operators.Step(lowerer, step, once) is { } value ? new AssignExpr(target.Type, once, value) : null);
    }

    /// <summary><c>++i</c>, whose value is the new one, and <c>i++</c>, whose value is the old one.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, IIncrementOrDecrementOperation step)
    {
        if (!step.IsPostfix) return Effect(lowerer, step);
        if (Target(lowerer, step.Target) is not { } target) return null;
        return TargetOnce.Keep(lowerer, target, once => Operators.Step(lowerer, step, once) is { } value ? Old(lowerer, new AssignExpr(target.Type, once, value)) : null);
    }

    private static SequenceExpr Old(ExpressionLowerer lowerer, AssignExpr assignment)
    {
        var old = lowerer.Names.Temporary(assignment.Type);
        return new SequenceExpr(assignment.Type, [new AssignExpr(assignment.Type, old, assignment.Target), assignment, old]);
    }

    public static Expr? Lower(ExpressionLowerer lowerer, ICoalesceAssignmentOperation assignment)
    {
        if (Target(lowerer, assignment.Target) is not { } target) return null;
        return TargetOnce.Keep(lowerer, target, once => lowerer.Lower(assignment.Value) is { } value ? Filled(once, value) : null);
    }

    private static BinaryExpr Filled(Expr target, Expr value)
    {
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

    private static IOperation? Changed(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: ILocalReferenceOperation or ITupleOperation } assignment => assignment.Target,
        IIncrementOrDecrementOperation { Target: ILocalReferenceOperation } step => step.Target,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
        _ => null,
    };

    /// <summary>What may be assigned to; null when something was reported.</summary>
    public static Expr? Target(ExpressionLowerer lowerer, IOperation target)
    {
        if (!Ownership.IsAssignable(lowerer, target)) return Refuse(lowerer, target);
        // The server compares what a row holds, not what that holds.
        if (lowerer.Scope.IsMutation && target is IMemberReferenceOperation { Instance: { } instance } && Held(instance) is { } held) return lowerer.Unsupported(target, $"A change inside of '{held.Name}'", "assign a new object to it");
        return target is IMemberReferenceOperation { Member: var member } && PlainAccessors.DoMore(member)
            ? lowerer.Unsupported(target, $"An assignment to '{member.Name}', whose accessors do more,", "assign what it holds")
            : Taking(lowerer, target, lowerer.Lower(target));
    }

    // A part of a struct or tuple is its own, but the copies that C# makes of the whole would be one object.
    private static Expr? Refuse(ExpressionLowerer lowerer, IOperation target) => !lowerer.Scope.IsMutation && IsCopied(target)
        ? lowerer.Unsupported(target, "A change of a part of a value that is copied", "give the whole variable a new value, as in pair = (1, pair.B) or value = value with { X = 1 }")
        : lowerer.Refuse(TranslationDiagnostics.Impure, target, "An assignment to this", lowerer.Scope.IsMutation ? "assign to local variables and to members of rows" : "assign to local variables and to objects that the body has made, and return what is new");

    // Not all that a function gives can be given to it.
    private static Expr? Taking(ExpressionLowerer lowerer, IOperation target, Expr? lowered) =>
        lowered is CallExpr { Function: "list.fromEnd" or "array.fromEnd", Arguments: [var list, var distance] } last && IsName(list)
            ? last with { Function = last.Function == "list.fromEnd" ? "list.item" : "array.element", Arguments = [list, new BinaryExpr(Types.Int, BinaryOperator.Subtract, new CallExpr(Types.Int, "collection.count", [list]), distance)] }
        : lowered is CallExpr call && FunctionTable.Named(call.Function)?.Assignment is null ? lowerer.Unsupported(target, "An assignment to this", "assign by an index of a list or array that has a name, and build texts by appending") : lowered;

    private static ISymbol? Held(IOperation instance) => instance switch
    {
        IConversionOperation conversion => Held(conversion.Operand),
        IMemberReferenceOperation { Member: var member, Instance.Type: { } owner, Type: { } type } when owner.Has(KnownNames.SyncModel) && !type.Has(KnownNames.SyncModel) => member,
        _ => null,
    };

    private static bool IsName(Expr list) => list is LocalExpr || (list is FieldExpr field && IsName(field.Target));

    // A part of a tuple or of a struct.
    private static bool IsCopied(IOperation target) => target is IMemberReferenceOperation { Instance: { Type.IsValueType: true } };
}
