using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[Mutation]</c> method to its spec. Its body stays C#; only the rejections are looked for.</summary>
internal static class MutationParser
{
    public static MutationSpec? Parse(IMethodSymbol method, Compilation compilation, Logic logic, Findings findings, CancellationToken cancellation)
    {
        var path = $"{method.ContainingType.Name}.{method.Name}";
        AccessReader.Check(method, findings);
        AccessReader.Check(method.ContainingType, findings);
        var access = AccessReader.Read(method) ?? AccessReader.Read(method.ContainingType);
        if (access is null) findings.Report(UsageDiagnostics.MissingAuthorization, method.Location(), path);
        if (ShapeProblem(method, logic) is { } problem)
        {
            findings.Report(UsageDiagnostics.MutationShape, method.Location(), path, problem);
            return null;
        }

        var types = new TypeReader(method.ContainingAssembly) { KnowsVariants = true };
        var context = method.Parameters.Single(static p => IsContext(p.Type));
        var parameters = Parameters(method, context, types, findings);
        var (form, value) = ReturnOf(method);
        var given = new TypeReader(method.ContainingAssembly) { KnowsVariants = true, KnowsRows = true };
        var result = value is null ? null : Result(method, value, given, findings);
        var names = MethodNames.Of(method);
        var rejections = new RejectionFinder(compilation, names.Module, findings, cancellation).Find(method);
        if (access is null || parameters is null || (value is not null && result is null)) return null;
        return new MutationSpec
        {
            Method = names,
            Aliases = HistoryReader.Aliases(method.GetAttributes()),
            ContextIndex = context.Ordinal,
            User = ((INamedTypeSymbol)context.Type).TypeArguments.FirstOrDefault()?.FullName(),
            Parameters = parameters.ToEquatableArray(),
            Return = form,
            Result = result,
            Access = access,
            Rejections = rejections,
            Enums = types.Enums.Concat(given.Enums).Distinct().ToEquatableArray(),
            Wrappers = types.Wrappers.Concat(given.Wrappers).Distinct().ToEquatableArray(),
            Foreign = types.Foreign.Concat(given.Foreign).Distinct().ToEquatableArray(),
            Closed = types.Closed.Concat(given.Closed).Distinct().ToEquatableArray(),
        };
    }

    private static List<ParameterSpec>? Parameters(IMethodSymbol method, IParameterSymbol context, TypeReader types, Findings findings)
    {
        var reader = new ParameterReader(types, findings);
        var parameters = new List<ParameterSpec>();
        var complete = true;
        foreach (var parameter in method.Parameters)
        {
            if (SymbolEqualityComparer.Default.Equals(parameter, context)) continue;
            if (reader.Read(parameter, allowObjects: true) is { } spec) parameters.Add(spec);
            else complete = false;
        }

        return complete ? parameters : null;
    }

    private static TypeSpec? Result(IMethodSymbol method, ITypeSymbol value, TypeReader types, Findings findings)
    {
        ExposureChecker.CheckSent(value, method.Location(), $"as the result of '{method.Name}'", findings);
        if (types.Read(value) is { } type) return type;
        findings.Report(TypeDiagnostics.UnsupportedParameter, method.Location(), method.Name, value.ToDisplayString(), "returned to a client: use a type of the wire, a [WireType] or a Dto");
        return null;
    }

    private static (ReturnForm Form, ITypeSymbol? Value) ReturnOf(IMethodSymbol method)
    {
        var type = method.ReturnType;
        if (method.ReturnsVoid) return (ReturnForm.Void, null);
        var argument = (type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        if (type.Is("System.Threading.Tasks.Task")) return argument is null ? (ReturnForm.Task, null) : (ReturnForm.TaskOfValue, argument);
        if (type.Is("System.Threading.Tasks.ValueTask")) return argument is null ? (ReturnForm.ValueTask, null) : (ReturnForm.ValueTaskOfValue, argument);
        return (ReturnForm.Value, type);
    }

    private static string? ShapeProblem(IMethodSymbol method, Logic logic)
    {
        if (MethodNames.Problem(method) is { } problem) return problem;
        if (method is { ReturnsVoid: true, IsAsync: true }) return "is async void: return Task";
        var contexts = method.Parameters.Where(static p => IsContext(p.Type)).ToList();
        if (contexts.Count != 1) return "must take exactly one MutationContext<TUser>";
        var user = ((INamedTypeSymbol)contexts[0].Type).TypeArguments.FirstOrDefault();
        return user is null || logic.IsUser(user) ? null : "takes a context of another user than the [SyncUser]";
    }

    private static bool IsContext(ITypeSymbol type) => type.Is(KnownNames.MutationContext);
}
