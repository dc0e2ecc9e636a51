using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>throw</c>: the kind of a fault is the name of its exception.</summary>
internal static class Throws
{
    public static Expr? Lower(ExpressionLowerer lowerer, IThrowOperation @throw)
    {
        var thrown = @throw.Exception;
        while (thrown is IConversionOperation conversion) thrown = conversion.Operand;
        if (thrown is not IObjectCreationOperation { Type: { } type } creation) return lowerer.Unsupported(@throw, "This throw", "throw a new exception");
        var result = LogicTypes.Of(@throw.Type) ?? new TypeRef(LogicKinds.Void);
        if (creation.Arguments.FirstOrDefault(static a => a.Parameter is { Name: "message", Type.SpecialType: SpecialType.System_String }) is not { } message) return new ThrowExpr(result, type.Name, null);
        return lowerer.Lower(message.Value) is { } text ? new ThrowExpr(result, type.Name, text) : null;
    }
}
