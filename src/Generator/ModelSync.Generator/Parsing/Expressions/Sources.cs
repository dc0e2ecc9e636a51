using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What a loop or a LINQ operator goes through: every collection is a list there.</summary>
internal static class Sources
{
    public static Expr? Lower(ExpressionLowerer lowerer, IOperation operation)
    {
        var source = Inside(operation);
        var lowered = lowerer.Lower(source);
        // A text that is gone through is its UTF-16 units.
        return lowered is not null && source != operation && source.Type?.SpecialType == SpecialType.System_String && operation.Type is INamedTypeSymbol { IsGenericType: true } ? Units(lowered) : lowered;
    }

    public static CallExpr Units(Expr text) => new(new TypeRef(TypeKinds.List, Element: new TypeRef(TypeKinds.Char)), "string.toChars", [text]);

    // What a list is converted to, an interface or an enumerable, says nothing about its elements.
    private static IOperation Inside(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, Conversion: { IsReference: true } or { IsIdentity: true } } conversion ? Inside(conversion.Operand) : operation;
}
