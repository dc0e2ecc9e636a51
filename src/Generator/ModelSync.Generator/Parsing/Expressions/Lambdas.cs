using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Function values: lambdas, local functions and calls of them.</summary>
internal static class Lambdas
{
    public static Expr? Lower(ExpressionLowerer lowerer, IDelegateCreationOperation creation) => creation.Target switch
    {
        IMethodReferenceOperation { Method: var method } when !IsAlike(method, creation.Type) => lowerer.Unsupported(creation, $"'{method.Name}', which has other types than what is wanted, as a function value", "write a lambda"),
        IAnonymousFunctionOperation lambda => Lower(lowerer, lambda),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local } => new LocalExpr(FunctionType(LogicTypes.Of(local.ReturnType)), lowerer.Names.Of(local)),
        IMethodReferenceOperation { Instance: null, Method: var method } reference => Method(lowerer, reference, method),
        _ => lowerer.Unsupported(creation, "This function value", "write a lambda"),
    };

    public static Expr? Lower(ExpressionLowerer lowerer, IAnonymousFunctionOperation lambda)
    {
        if (Constructs.Refuse(lowerer, lambda)) return null;
        return lowerer.Names.Inside(() => Function(lowerer, lambda));
    }

    private static LambdaExpr? Function(ExpressionLowerer lowerer, IAnonymousFunctionOperation lambda)
    {
        var parameters = Parameters(lowerer, lambda, lambda.Symbol.Parameters);
        return parameters is null || Body(lowerer, lambda.Body, LogicTypes.Of(lambda.Symbol.ReturnType)) is not { } body ? null : new LambdaExpr(FunctionType(body.Type), parameters.ToEquatableArray(), body);
    }

    public static FunctionStmt? Local(ExpressionLowerer lowerer, ILocalFunctionOperation function)
    {
        if (function.Body is null || function.Symbol.IsAsync || function.Symbol.Arity > 0)
        {
            lowerer.Refuse(TranslationDiagnostics.Construct, function, $"The local function '{function.Symbol.Name}'", "it must not be async, generic or extern");
            return null;
        }

        var name = lowerer.Names.Of(function.Symbol);
        return lowerer.Names.Inside(() => Local(lowerer, function, function.Body, name));
    }

    private static FunctionStmt? Local(ExpressionLowerer lowerer, ILocalFunctionOperation function, IBlockOperation block, string name)
    {
        var parameters = Parameters(lowerer, function, function.Symbol.Parameters);
        return parameters is null || Body(lowerer, block, LogicTypes.Of(function.Symbol.ReturnType)) is not { } body ? null : new FunctionStmt(name, parameters.ToEquatableArray(), body);
    }

    /// <summary>A call of a function value or local function.</summary>
    public static Expr? Call(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        if (LogicTypes.Of(call.TargetMethod.ReturnType) is not { } type) return lowerer.Unsupported(call, $"A result of type {call.TargetMethod.ReturnType.ToDisplayString()}", "keep to the types of the wire, lists and tuples");
        var target = call.Instance is null ? new LocalExpr(FunctionType(type), lowerer.Names.Of(call.TargetMethod)) : lowerer.Lower(call.Instance);
        return target is null || Arguments(lowerer, call) is not { } arguments ? null : new InvokeExpr(type, target, arguments);
    }

    /// <summary>Arguments in the order of the parameters; what is left out has its default.</summary>
    public static EquatableArray<Expr>? Arguments(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var arguments = call.Arguments.Select(a => (Place: a.Parameter?.Ordinal ?? 0, Value: lowerer.Lower(a.Value))).ToList();
        return arguments.Exists(static a => a.Value is null) ? null : ArgumentOrder.OfParameters(lowerer, arguments.ConvertAll(static a => (a.Place, a.Value!))).ToEquatableArray();
    }

    public static TypeRef FunctionType(TypeRef? result) => new(LogicKinds.Function, Element: result);

    /// <summary>A body of one expression is that expression, unless variables come before it.</summary>
    public static Expr? Body(ExpressionLowerer lowerer, IBlockOperation body, TypeRef? type)
    {
        if (type is null) return lowerer.Unsupported(body, "A result of this type", "keep to the types of the wire, lists and tuples");
        if (BodySource.Returned(body) is { } returned && returned.Type?.SpecialType != SpecialType.System_Void)
        {
            var (value, before) = lowerer.Names.Read(() => IsInside(returned) || lowerer.Scope.GivesSequences ? lowerer.Lower(returned) : Sources.Leaving(lowerer, returned));
            if (value is null || before.Count == 0) return value;
            return new BlockExpr(value.Type, before.Append<Stmt>(new ReturnStmt(value)).ToEquatableArray());
        }

        return new StatementLowerer(lowerer).Lower(body.Operations.Where(static o => o is not IReturnOperation { IsImplicit: true, ReturnedValue: null })) is { } statements ? new BlockExpr(type, statements) : null;
    }

    /// <summary>Whether the operation is in a function value or local function.</summary>
    public static bool IsInside(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation) return true;
        return false;
    }

    private static List<LocalName>? Parameters(ExpressionLowerer lowerer, IOperation operation, IEnumerable<IParameterSymbol> parameters)
    {
        var names = new List<LocalName>();
        foreach (var parameter in parameters)
        {
            if (parameter.RefKind != RefKind.None || LogicTypes.Of(parameter.Type) is not { } type)
            {
                if (parameter.RefKind != RefKind.None) lowerer.Refuse(TranslationDiagnostics.Construct, operation, $"The parameter '{parameter.Name}'", "leave ref, in and out away: return a tuple");
                else lowerer.Unsupported(operation, $"The parameter '{parameter.Name}'", "pass values of the types of the wire, lists and tuples");
                return null;
            }

            names.Add(new LocalName(lowerer.Names.Of(parameter), type));
        }

        return names;
    }

    // A method may take and give what is wider, of which clients know nothing.
    private static bool IsAlike(IMethodSymbol method, ITypeSymbol? type) =>
        type is not INamedTypeSymbol { DelegateInvokeMethod: { } wanted } || (IsSame(method.ReturnType, wanted.ReturnType) && method.Parameters.Zip(wanted.Parameters, static (a, b) => IsSame(a.Type, b.Type)).All(static same => same));

    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static Expr? Method(ExpressionLowerer lowerer, IMethodReferenceOperation reference, IMethodSymbol method)
    {
        if (LogicTypes.Of(method.ReturnType) is not { } type || (SharedFunctions.NameOf(method) ?? MemberCalls.Row(method)?.Name) is not { } name) return lowerer.Unsupported(reference, $"'{method.Name}' as a function value", "write a lambda");
        var parameters = Parameters(lowerer, reference, method.Parameters);
        if (parameters is null) return null;
        var arguments = parameters.Select(static p => (Expr)new LocalExpr(p.Type, p.Name)).ToEquatableArray();
        Expr call = SharedFunctions.NameOf(method) is null ? new CallExpr(type, name, arguments) : new FunctionExpr(type, name, arguments);
        return new LambdaExpr(FunctionType(type), parameters.ToEquatableArray(), call);
    }
}
