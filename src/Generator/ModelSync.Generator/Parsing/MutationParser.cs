using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Parsing.Mutations;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[Mutation]</c> method to its spec: its signature, its rejections, and its body as browsers run it.</summary>
internal static class MutationParser
{
    /// <param name="bodies">Of the compilation.</param>
    public static MutationSpec? Parse(IMethodSymbol method, Compilation compilation, BodySource bodies, Logic logic, Findings findings, CancellationToken cancellation)
    {
        var path = $"{method.ContainingType.Name}.{method.Name}";
        AccessReader.Check(method, findings);
        AccessReader.Check(method.ContainingType, findings);
        var access = AccessReader.Read(method) ?? AccessReader.Read(method.ContainingType);
        if (access is null) findings.Report(UsageDiagnostics.MissingAuthorization, method.Location(), path);
        if (MutationShape.Problem(method, logic) is { } problem)
        {
            findings.Report(UsageDiagnostics.MutationShape, method.Location(), path, problem);
            return null;
        }

        var types = new TypeReader(method.ContainingAssembly) { KnowsVariants = true };
        var context = method.Parameters.FirstOrDefault(static p => MutationShape.IsContext(p.Type));
        var parameters = Parameters(method, types, bodies, findings);
        var (form, value) = ReturnOf(method);
        var given = new TypeReader(method.ContainingAssembly) { KnowsVariants = true, KnowsRows = true };
        var result = value is null ? null : Result(method, value, given, findings);
        var names = MethodNames.Of(method);
        var rejections = new RejectionFinder(compilation, names.Module, findings, cancellation).Find(method);
        if (access is null || parameters is null || (value is not null && result is null)) return null;
        var row = method.IsStatic ? null : new RowMethodSpec(ModelParser.Parse(method.ContainingType, new Findings()));
        var spec = new MutationSpec
        {
            Method = names,
            Aliases = HistoryReader.Aliases(method.GetAttributes()),
            Row = row,
            ContextIndex = context?.Ordinal ?? MutationSpec.NoContext,
            User = (context?.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault()?.FullName(),
            Parameters = (row?.KeyParameters() ?? []).Concat(parameters).ToEquatableArray(),
            Return = form,
            Result = result,
            Access = access,
            Rejections = rejections,
            Enums = types.Enums.Concat(given.Enums).Distinct().ToEquatableArray(),
            Wrappers = types.Wrappers.Concat(given.Wrappers).Distinct().ToEquatableArray(),
            Foreign = types.Foreign.Concat(given.Foreign).Distinct().ToEquatableArray(),
            Closed = types.Closed.Concat(given.Closed).Distinct().ToEquatableArray(),
        };
        return IsOptimistic(method) ? spec with { Run = new MutationBodies(bodies, logic.User, findings).Of(method, spec) } : spec;
    }

    private static bool IsOptimistic(IMethodSymbol method) => method.Attribute(KnownNames.Mutation)?.Named<bool?>("Optimistic") != false;

    private static List<ParameterSpec>? Parameters(IMethodSymbol method, TypeReader types, BodySource bodies, Findings findings)
    {
        var reader = new ParameterReader(types, bodies, findings);
        var parameters = new List<ParameterSpec>();
        var complete = true;
        foreach (var parameter in method.Parameters.Where(static p => !MutationShape.IsContext(p.Type)))
        {
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
}
