using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// What a body may change: its variables, and objects that it made itself. An object is its own where all that a variable ever holds is new, or where nothing
/// of the object's type can be reached from outside. A value of a struct or tuple must not be copied beside: the copies are one object in JavaScript.
/// </summary>
internal static class Ownership
{
    /// <summary>Whether the body may assign to this.</summary>
    public static bool IsAssignable(ExpressionLowerer lowerer, IOperation? target) => lowerer.Scope.IsMutation && target is not (ILocalReferenceOperation or IParameterReferenceOperation) ? Mutations.Reachable.IsAssignable(target) : target switch
    {
        ILocalReferenceOperation => true,
        IParameterReferenceOperation parameter => lowerer.HasNames && lowerer.Names.Knows(parameter.Parameter),
        IConversionOperation conversion => IsAssignable(lowerer, conversion.Operand),
        IMemberReferenceOperation { Instance: { } instance } => IsOwn(instance),
        IArrayElementReferenceOperation element => IsOwn(element.ArrayReference),
        IImplicitIndexerReferenceOperation element => IsOwn(element.Instance),
        _ => false,
    };

    /// <summary>Whether the body may change the object that this gives.</summary>
    public static bool IsOwn(IOperation? holder) => Plain(holder) switch
    {
        null => false,
        { Type: { IsValueType: true } } value => IsOwnValue(value),
        ILocalReferenceOperation local => Given(local).All(IsNew) || !IsOutside(local),
        // A builder gives itself back.
        IInvocationOperation { Instance: { } builder } call when call.Type.Is("System.Text.StringBuilder") => IsOwn(builder),
        { } given when OutsideFlow.IsGiven(given) => false,
        { } other => IsNew(other) || !IsOutside(other),
    };

    // Parts of it are assigned one by one, or the variable as a whole.
    private static bool IsOwnValue(IOperation value) => value is ILocalReferenceOperation local && Given(local).All(IsNew)
        && References(local).All(static r => r.IsDeclaration || IsInPlace(r));

    // It is not copied: a part is named, it is compared, or given back at the end.
    private static bool IsInPlace(ILocalReferenceOperation value) => value.Parent is IMemberReferenceOperation or ITupleBinaryOperation or IBinaryOperation || (value.Parent is IAssignmentOperation { Target: var target } && target == value)
        || (value.Parent is IReturnOperation { Kind: OperationKind.Return } && !Lambdas.IsInside(value));

    /// <summary>An object that nobody else has.</summary>
    public static bool IsNew(IOperation? operation) => Plain(operation) switch
    {
        IObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation or IWithOperation or ITupleOperation or IAnonymousObjectCreationOperation or IDefaultValueOperation or ILiteralOperation => true,
        IConditionalOperation choice => IsNew(choice.WhenTrue) && IsNew(choice.WhenFalse),
        ISwitchExpressionOperation choice => choice.Arms.All(static arm => IsNew(arm.Value)),
        ICoalesceOperation coalesce => IsNew(coalesce.Value) && IsNew(coalesce.WhenNull),
        // `ToList` makes a list, and `First` gives an element that somebody else may have.
        IInvocationOperation call when MemberCalls.Row(call) is not null => call.TargetMethod.OriginalDefinition.ReturnType is not ITypeParameterSymbol && !LogicTypes.IsDeferred(call.Type),
        _ => false,
    };

    /// <summary>Without conversions and parentheses.</summary>
    public static IOperation? Plain(IOperation? operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation) operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }

    /// <summary>Everything that a variable is given; null where that is a part of something.</summary>
    public static IEnumerable<IOperation?> Given(ILocalReferenceOperation local) => Given(local, local.Local);

    /// <inheritdoc cref="Given(ILocalReferenceOperation)"/>
    /// <param name="inside">Any operation of the body.</param>
    public static IEnumerable<IOperation?> Given(IOperation inside, ISymbol variable)
    {
        if (variable is not ILocalSymbol symbol) yield break;
        bool Is(IOperation? target) => target is ILocalReferenceOperation { Local: var other } && SymbolEqualityComparer.Default.Equals(other, symbol);
        foreach (var operation in Body(inside).Descendants())
            if (operation is IVariableDeclaratorOperation declared && SymbolEqualityComparer.Default.Equals(declared.Symbol, symbol))
            {
                if (declared.GetVariableInitializer() is { } initial) yield return initial.Value;
                else if (declared.Parent is IForEachLoopOperation) yield return null;
            }
            else if (operation is ISimpleAssignmentOperation assignment && Is(assignment.Target)) yield return assignment.Value;
            else if (operation is ICoalesceAssignmentOperation filled && Is(filled.Target)) yield return filled.Value;
            else if (IsPart(operation, symbol) || (operation is ITupleOperation { Parent: IDeconstructionAssignmentOperation { Target: var parts } } tuple && tuple == parts && tuple.Descendants().Any(Is))) yield return null;
    }

    private static bool IsPart(IOperation operation, ILocalSymbol local) => operation switch
    {
        IDeclarationPatternOperation pattern => SymbolEqualityComparer.Default.Equals(pattern.DeclaredSymbol, local),
        IRecursivePatternOperation pattern => SymbolEqualityComparer.Default.Equals(pattern.DeclaredSymbol, local),
        IListPatternOperation pattern => SymbolEqualityComparer.Default.Equals(pattern.DeclaredSymbol, local),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var value } => value.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation { Local: var given } && SymbolEqualityComparer.Default.Equals(given, local)),
        _ => false,
    };

    private static IEnumerable<ILocalReferenceOperation> References(ILocalReferenceOperation local) =>
        Body(local).Descendants().OfType<ILocalReferenceOperation>().Where(other => SymbolEqualityComparer.Default.Equals(other.Local, local.Local));

    private static IOperation Body(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }

    /// <summary>Whether an object of this type may be one that the body was given.</summary>
    private static bool IsOutside(IOperation operation) =>
        operation.Type is not { } type || Body(operation).Descendants().Where(OutsideFlow.IsGiven).Any(given => new OutsideFlow(type).Leads(given));
}
