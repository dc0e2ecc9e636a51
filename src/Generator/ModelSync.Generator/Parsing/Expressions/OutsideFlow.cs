using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Whether an object of a type that a body was given gets to where the body could change it: into a variable, another object, a function.</summary>
internal sealed class OutsideFlow(ITypeSymbol sought)
{
    /// <summary>A parameter, the object that the body belongs to, or a constant of a class.</summary>
    public static bool IsGiven(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction },
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => true,
        IMemberReferenceOperation { Instance: null, Member: IFieldSymbol or IPropertySymbol } => true,
        _ => false,
    };

    /// <summary>Follows what is given through what is read of it.</summary>
    public bool Leads(IOperation given)
    {
        var value = given;
        while (CanHold(value.Type))
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IMemberReferenceOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
                    value = value.Parent;
                    break;
                case IInvocationOperation or IObjectCreationOperation or IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation }:
                    var call = value.Parent is IArgumentOperation ? value.Parent.Parent! : value.Parent;
                    if (IsKept(call)) return true;
                    if (!IsKnown(call)) return CanHold(call.Type);
                    if (HoldsInside(value.Type) && TakesFunction(call)) return true;
                    // A list that a function makes is new; its elements are not.
                    if (!HoldsInside(value.Type) && Ownership.IsNew(call)) return false;
                    value = call;
                    break;
                default: return Ends(value);
            }

        return false;
    }

    private bool Ends(IOperation value) => value.Parent switch
    {
        IForEachLoopOperation or ISpreadOperation => HoldsInside(value.Type),
        IReturnOperation => Lambdas.IsInside(value),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => false,
        IConditionalAccessOperation access when access.Operation == value => CanHold(access.WhenNotNull.Type),
        IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => false,
        _ => true,
    };

    private static bool TakesFunction(IOperation call) => call is IInvocationOperation { Arguments: var arguments } && arguments.Any(static a => a.Parameter?.Type.TypeKind == TypeKind.Delegate);

    // A shared function changes nothing; what it gives back may be what it was given.
    private bool IsKept(IOperation call) => call is IInvocationOperation invocation && (MemberCalls.Row(invocation) is { Mutates: true }
        || invocation.TargetMethod.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke
        || invocation.Arguments.Any(a => a.Parameter is { RefKind: not RefKind.None, Type: var type } && CanHold(type)));

    private static bool IsKnown(IOperation operation) => operation switch
    {
        IInvocationOperation call => MemberCalls.Row(call) is not null,
        IObjectCreationOperation creation => MemberCalls.Row(creation) is not null || creation.Type is INamedTypeSymbol { Name: "List", ContainingNamespace.Name: "Generic" },
        _ => false,
    };

    private bool CanHold(ITypeSymbol? type) => type is not null && new TypeReach().Of([type]).Any(MayBe);

    private bool HoldsInside(ITypeSymbol? type) => type is not null && new TypeReach().Of([type]).Where(reached => !SymbolEqualityComparer.Default.Equals(reached, type)).Any(MayBe);

    private bool MayBe(ITypeSymbol reached) => IsA(reached, sought) || (reached.TypeKind == TypeKind.Class && IsA(sought, reached));

    private static bool IsA(ITypeSymbol? type, ITypeSymbol general)
    {
        if (type?.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, general)) == true) return true;
        for (var of = type; of is not null; of = of.BaseType)
            if (SymbolEqualityComparer.Default.Equals(of, general)) return true;
        return false;
    }
}
