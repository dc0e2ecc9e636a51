using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>What a mutation may change: rows that it has found or made, and its arguments, which are copies; not what a class holds for everybody.</summary>
internal static class Reachable
{
    /// <summary>Whether the body may assign to this part of something.</summary>
    public static bool IsAssignable(IOperation? target) => Ownership.Plain(target) switch
    {
        IMemberReferenceOperation { Instance: { } instance } => IsOwn(instance),
        IArrayElementReferenceOperation element => IsOwn(element.ArrayReference),
        IImplicitIndexerReferenceOperation element => IsOwn(element.Instance),
        _ => false,
    };

    /// <summary>Whether the body may change the object that this gives.</summary>
    public static bool IsOwn(IOperation? holder) => Ownership.Plain(holder) switch
    {
        null => false,
        { Type.IsValueType: true } value => Ownership.IsOwn(value),
        ILocalReferenceOperation local => !Ownership.Given(local).Any(IsHeldByClass),
        IParameterReferenceOperation or IInstanceReferenceOperation or IAwaitOperation => true,
        IConditionalAccessInstanceOperation accessed => IsOwn(AccessOf(accessed)),
        IMemberReferenceOperation { Instance: { } instance } => IsOwn(instance),
        IArrayElementReferenceOperation element => IsOwn(element.ArrayReference),
        IImplicitIndexerReferenceOperation element => IsOwn(element.Instance),
        { } other => Ownership.IsOwn(other),
    };

    private static bool IsHeldByClass(IOperation? value) => Ownership.Plain(value) is IMemberReferenceOperation { Instance: null } or IMemberReferenceOperation { Instance: IMemberReferenceOperation { Instance: null } };

    // What stands before the question mark.
    private static IOperation? AccessOf(IOperation accessed)
    {
        var (inner, outer) = (accessed, accessed.Parent);
        while (outer is not null && !(outer is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, inner))) (inner, outer) = (outer, outer.Parent);
        return (outer as IConditionalAccessOperation)?.Operation;
    }
}
