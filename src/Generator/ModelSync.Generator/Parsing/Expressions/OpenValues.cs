using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// Values of a type parameter, in the rules of generic wire types: the body is one for all forms, and what C# means by <c>==</c> or a conversion there
/// is not what the closing type means. Whether there is a value can be asked everywhere alike.
/// </summary>
internal static class OpenValues
{
    /// <summary>The operation uses a value of a type parameter for more than a test of null.</summary>
    public static bool IsMisused(IOperation operation) => IsOpen(operation.Type) && !IsTestedForNull(operation);

    private static bool IsOpen(ITypeSymbol? type) => type switch
    {
        ITypeParameterSymbol => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsOpen(nullable.TypeArguments[0]),
        _ => false,
    };

    private static bool IsTestedForNull(IOperation operation) => operation.Parent switch
    {
        IParenthesizedOperation or IConversionOperation => IsTestedForNull(operation.Parent),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equal => IsNull(equal.LeftOperand) || IsNull(equal.RightOperand),
        IIsPatternOperation test => IsNull(test.Pattern),
        _ => false,
    };

    private static bool IsNull(IOperation operation) => operation switch
    {
        IParenthesizedOperation inner => IsNull(inner.Operand),
        IConversionOperation conversion => IsNull(conversion.Operand),
        INegatedPatternOperation negated => IsNull(negated.Pattern),
        IConstantPatternOperation constant => IsNull(constant.Value),
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true, DeclaredSymbol: null } => true,
        _ => operation.ConstantValue is { HasValue: true, Value: null },
    };
}
