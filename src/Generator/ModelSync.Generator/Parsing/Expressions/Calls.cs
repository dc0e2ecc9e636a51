using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>The methods that mean the same everywhere.</summary>
internal static class Calls
{
    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (ArgumentOrder.IsLost(call)) return lowerer.Unsupported(call, $"A call of {method.Name} with its arguments in another order than its parameters", "write them in the order of the parameters");
        if (!lowerer.Scope.IsQueried && Logic(lowerer, call, method) is { IsKnown: true } known) return known.Lowered;
        if (method.ContainingType.SpecialType == SpecialType.System_String) return TextCalls.Lower(lowerer, call);
        if (method.ContainingType.SpecialType == SpecialType.System_Char && !lowerer.Scope.IsQueried) return CharCalls.Refuse(lowerer, call);
        if (method is { Name: "Contains", Parameters.Length: >= 1 and <= 3 }) return ListContains.Lower(lowerer, call);
        if (method is { IsStatic: true, Parameters.Length: 1 } && WrapperReader.Read(method.ContainingType)?.Factory == method.Name) return lowerer.Lower(call.Arguments[0].Value);
        if (method is { Name: "Equals", IsStatic: false, Parameters.Length: 1 }) return EqualsCall(lowerer, call);
        if (method is { Name: "GetValueOrDefault", Parameters.Length: <= 1 } && call.Instance is { } nullable) return OrDefault(lowerer, call, nullable);
        if (lowerer.Scope.IsMutation && method.Name is "NewGuid" or "CreateVersion7" && MutationBodyChecker.Says(call, method)) return null;
        return lowerer.Scope.IsQueried ? OfQuery(lowerer, call, method) : Refusals.Call(lowerer, call);
    }

    private static Expr? OfQuery(ExpressionLowerer lowerer, IInvocationOperation call, IMethodSymbol method) => lowerer.Unsupported(
        call,
        $"The call of {method.ContainingType.Name}.{method.Name}",
        method.Name is "NewGuid" or "Next" or "CreateVersion7" ? "nothing random is the same on both sides" : "write it out with operators, or make the value a member of the row");

    // What was lowered is null when something was reported.
    private static (bool IsKnown, Expr? Lowered) Logic(ExpressionLowerer lowerer, IInvocationOperation call, IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke) return (true, Lambdas.Call(lowerer, call));
        if (method.Has(KnownNames.ServerOnly)) return (true, Refusals.ServerOnly(lowerer, call, method));
        if (lowerer.Scope.IsMutation && Mutations.Transactions.Lower(lowerer, call) is { IsKnown: true } transaction) return transaction;
        if (lowerer.Scope.IsMutation && Mutations.GeneratedInputs.Lower(lowerer, call) is { IsKnown: true } generated) return generated;
        if (PatternCalls.Knows(method)) return (true, PatternCalls.Lower(lowerer, call));
        if (Violations.IsFactory(method)) return (true, Violations.Lower(lowerer, call));
        var function = SharedDispatch.Of(lowerer, call, method, Dispatched.TypeOf(lowerer, call.Instance), out var isRefused);
        if (function is not null || isRefused) return (true, function is null ? null : Shared(lowerer, call, function));
        if (EnumTexts.IsText(call)) return (true, EnumTexts.Of(lowerer, call));
        if (method is { Name: "HasFlag", Parameters.Length: 1 } && call.Instance?.Type?.TypeKind == TypeKind.Enum) return (true, Enums.HasFlag(lowerer, call, call.Instance));
        if (IsPlainText(method) && call.Instance is { } value) return (true, ValueTexts.Of(lowerer, value));
        if (TextBuilders.IsCall(call)) return (true, TextBuilders.Lower(lowerer, call));
        if (method is { Name: "TryGetValue", Parameters: [_, { RefKind: RefKind.Out }] } && call.Instance is { } dictionary) return (true, TryGets.Lower(lowerer, call, dictionary));
        if (NumberFormats.Problem(call) is { } problem) return (true, lowerer.Unsupported(call, "This format of a number", problem));
        if (MemberCalls.Row(call) is not { } row) return (false, null);
        return (true, row.Tries ? TryCalls.Lower(lowerer, call, row) : OutCalls.IsTryParse(method) ? OutCalls.Lower(lowerer, call, row) : MemberCalls.Lower(lowerer, call, row));
    }

    private static Expr? Shared(ExpressionLowerer lowerer, IInvocationOperation call, string function)
    {
        if (LogicTypes.Of(call.Type) is not { } type) return lowerer.Unsupported(call, $"A result of type {call.Type?.ToDisplayString()}", "keep to the types of the wire, lists and tuples");
        if (Lambdas.Arguments(lowerer, call) is not { } arguments) return null;
        if (call.Instance is null) return new FunctionExpr(type, function, arguments);
        return lowerer.Lower(call.Instance) is { } instance && !UnionCases.RefusesUntagged(lowerer, call, instance, call.TargetMethod.ContainingType) ? new FunctionExpr(type, function, arguments.Prepend(instance).ToEquatableArray()) : null;
    }

    // The text of a bool, and of what may be null, which the table does not have.
    private static bool IsPlainText(IMethodSymbol method) => method is { Name: "ToString", Parameters.IsEmpty: true }
        && (method.ContainingType.SpecialType == SpecialType.System_Boolean || method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);

    private static Expr? EqualsCall(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var other = call.Arguments[0].Value;
        // A value of another type, in a box, is never equal.
        if (other is IConversionOperation { Type.SpecialType: SpecialType.System_Object, Operand: { Type: { IsValueType: true } boxed } operand })
        {
            if (!SymbolEqualityComparer.Default.Equals(Inside(boxed), Inside(call.Instance?.Type))) return lowerer.Unsupported(call, $"Equals of {call.Instance?.Type?.ToDisplayString()} and {boxed.ToDisplayString()}", "convert one of them, and write ==");
            other = operand;
        }

        return lowerer.Lower(call.Instance) is { } left && lowerer.Lower(other) is { } right ? Operators.Equal(lowerer, call, left, right) : null;
    }

    private static ITypeSymbol? Inside(ITypeSymbol? type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;

    private static Expr? OrDefault(ExpressionLowerer lowerer, IInvocationOperation call, IOperation nullable)
    {
        if (lowerer.Lower(nullable) is not { } value) return null;
        if (call.Arguments is [{ Value: var given }])
        {
            if (lowerer.Lower(given) is not { } otherwise) return null;
            return otherwise is LiteralExpr or LocalExpr or ParameterExpr or MemberExpr or ConstantExpr && otherwise.Type.Kind == value.Type.Kind
                ? new BinaryExpr(value.Type with { Nullable = false }, BinaryOperator.Coalesce, value, otherwise)
                : lowerer.Unsupported(call, "GetValueOrDefault with what is calculated, even when nobody needs it,", "write ?? with the default");
        }

        var zero = value.Type.Kind switch
        {
            TypeKinds.Bool => "false",
            TypeKinds.Int or TypeKinds.Long or TypeKinds.Double or TypeKinds.Decimal => "0",
            var kind when !lowerer.Scope.IsQueried && NumberKind.Of(kind) is { Form: not NumberForm.Text } => "0",
            _ => null,
        };
        if (zero is null) return lowerer.Unsupported(call, "GetValueOrDefault", "write ?? with the default");
        var type = value.Type with { Nullable = false };
        return new BinaryExpr(type, BinaryOperator.Coalesce, value, new LiteralExpr(type, zero));
    }
}
