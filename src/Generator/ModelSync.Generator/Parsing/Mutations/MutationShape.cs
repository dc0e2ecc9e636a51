using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>What a mutation demands of its method: static over a context, or a method of a row.</summary>
internal static class MutationShape
{
    /// <summary>What is wrong, behind the name of the method; null when nothing is.</summary>
    public static string? Problem(IMethodSymbol method, Logic logic)
    {
        var isOfRow = !method.IsStatic && method.ContainingType.Has(KnownNames.SyncModel);
        if (MethodNames.Problem(method, isOfRow) is { } problem) return problem;
        if (method is { ReturnsVoid: true, IsAsync: true }) return "is async void: return Task";
        var contexts = method.Parameters.Where(static p => IsContext(p.Type)).ToList();
        if (isOfRow ? contexts.Count > 1 : contexts.Count != 1) return isOfRow ? "takes several contexts: take one, or none" : "must take exactly one MutationContext<TUser>";
        if (isOfRow && ProblemOfRow(method) is { } wrong) return wrong;
        var user = contexts.Count == 0 ? null : ((INamedTypeSymbol)contexts[0].Type).TypeArguments.FirstOrDefault();
        return user is null || logic.IsUser(user) ? null : "takes a context of another user than the [SyncUser]";
    }

    public static bool IsContext(ITypeSymbol type) => type.Is(KnownNames.MutationContext);

    private static string? ProblemOfRow(IMethodSymbol method)
    {
        if (method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" } type && (type.Is("System.Threading.Tasks.Task") || type.Is("System.Threading.Tasks.ValueTask")))
            return "is a method of the row, which is there, so it must not be async: write a static mutation to find others";
        if (method.IsAbstract || method.IsVirtual || method.IsOverride) return "is a method of the row and must not be virtual";
        var key = ModelParser.Parse(method.ContainingType, new Findings());
        var taken = key.Key.Select(k => key.Members[k].WireName).ToList();
        return method.Parameters.FirstOrDefault(p => taken.Exists(name => string.Equals(name, p.Name, StringComparison.OrdinalIgnoreCase))) is { } parameter
            ? $"takes '{parameter.Name}', which clients send already to say which row they mean: give it another name"
            : null;
    }
}
