using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>Tasks of a mutation: nothing is waited for in the browser, so that a task is what it gives.</summary>
internal static class Tasks
{
    private static readonly string[] Names = ["System.Threading.Tasks.Task", "System.Threading.Tasks.ValueTask"];

    /// <summary>Whether the operation is a task, or awaits one, that gives nothing.</summary>
    public static bool IsNothing(IOperation operation) => operation switch
    {
        IConversionOperation inner => IsNothing(inner.Operand),
        IParenthesizedOperation inner => IsNothing(inner.Operand),
        IPropertyReferenceOperation { Property: { Name: "CompletedTask", IsStatic: true } property } => IsTask(property.ContainingType),
        IDefaultValueOperation => operation.Type is INamedTypeSymbol { Arity: 0 } type && IsTask(type),
        IObjectCreationOperation { Arguments.IsEmpty: true } => operation.Type is INamedTypeSymbol { Arity: 0 } type && IsTask(type),
        IAwaitOperation await => IsNothing(await.Operation),
        _ => false,
    };

    public static Expr? Lower(ExpressionLowerer lowerer, IAwaitOperation await) => lowerer.Lower(await.Operation);

    /// <summary><c>Task.FromResult(value)</c> and <c>ConfigureAwait(false)</c></summary>
    public static (bool IsKnown, Expr? Lowered) Lower(ExpressionLowerer lowerer, IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "FromResult" when IsTask(call.TargetMethod.ContainingType) => (true, Sources.Leaving(lowerer, call.Arguments[0].Value)),
        "ConfigureAwait" when IsTask(call.TargetMethod.ContainingType) && call.Instance is { } task => (true, lowerer.Lower(task)),
        _ => (false, null),
    };

    /// <summary><c>new ValueTask&lt;T&gt;(value)</c></summary>
    public static bool Wraps(IObjectCreationOperation creation) => creation is { Arguments: [{ Value: var value }], Type: INamedTypeSymbol { Arity: 1 } type } && IsTask(type) && !IsTask(value.Type);

    public static bool IsTask(ITypeSymbol? type) => Array.Exists(Names, name => type.Is(name));
}
