using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What a loop or a LINQ operator goes through: every collection is a list there.</summary>
internal static class Sources
{
    public static Expr? Lower(ExpressionLowerer lowerer, IOperation operation) => lowerer.Lower(Inside(operation));

    // What a list is converted to, an interface or an enumerable, says nothing about its elements.
    private static IOperation Inside(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, Conversion: { IsReference: true } or { IsIdentity: true } } conversion ? Inside(conversion.Operand) : operation;
}
