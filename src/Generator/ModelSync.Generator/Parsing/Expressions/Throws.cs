using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>throw</c>: the kind of a fault is the name of its exception.</summary>
internal static class Throws
{
    /// <summary>Whether it ends evaluation, so that it stands for a value of any type.</summary>
    public static bool Ends(Expr expression) => expression is ThrowExpr or TransactionExpr { Operation: TransactionOperation.Reject };

    public static Expr? Lower(ExpressionLowerer lowerer, IThrowOperation @throw)
    {
        var thrown = @throw.Exception;
        while (thrown is IConversionOperation conversion) thrown = conversion.Operand;
        if (lowerer.Scope.IsMutation && thrown is IInvocationOperation call && Mutations.Transactions.IsReject(call)) return Mutations.Transactions.Reject(lowerer, call, LogicTypes.Of(@throw.Type) ?? new TypeRef(LogicKinds.Void));
        if (lowerer.Scope.IsMutation && thrown is { ConstantValue: { HasValue: true, Value: null } }) return new ThrowExpr(LogicTypes.Of(@throw.Type) ?? new TypeRef(LogicKinds.Void), "NullReferenceException", null);
        if (thrown is not IObjectCreationOperation { Type: { } type } creation) return lowerer.Unsupported(@throw, "This throw", "throw a new exception");
        var result = LogicTypes.Of(@throw.Type) ?? new TypeRef(LogicKinds.Void);
        if (creation.Arguments.FirstOrDefault(static a => a.Parameter is { Name: "message", Type.SpecialType: SpecialType.System_String }) is not { } message) return new ThrowExpr(result, type.Name, null);
        return lowerer.Lower(message.Value) is { } text ? new ThrowExpr(result, type.Name, text) : null;
    }
}
