using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Members that may be absent: whether they are there, and what they hold.</summary>
internal static class Optionals
{
    /// <summary><c>HasValue</c> and <c>Value</c> of one; unknown is every other property.</summary>
    public static (bool IsKnown, Expr? Lowered) Lower(ExpressionLowerer lowerer, IPropertyReferenceOperation reference)
    {
        if (!reference.Property.ContainingType.Is(KnownNames.Optional) || reference.Instance is not IMemberReferenceOperation { Instance: { } instance } member) return (false, null);
        if (lowerer.Lower(instance) is not { } target || Objects.Member(lowerer, member, target, member.Member, Dispatched.TypeOf(lowerer, instance)) is not { } value) return (true, null);
        return (true, reference.Property.Name == "HasValue"
            ? new CallExpr(Types.Bool, Functions.IsPresent, [value])
            : new CallExpr(value.Type, Functions.PresentOr, [value, new CallExpr(value.Type, "default", default)]));
    }

    /// <summary>What to write where one is read as a value; null where it is asked as one must.</summary>
    public static string? Problem(IOperation operation) =>
        operation.Type.Is(KnownNames.Optional) && operation.Parent is not IPropertyReferenceOperation { Property.Name: "HasValue" or "Value" } ? "ask for its HasValue and its Value" : null;
}
