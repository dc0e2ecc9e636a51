using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// What a mutation's body does in vain: rejections that are made and not thrown, and times and ids that only one machine knows. The analyzer asks; the
/// generator does not, because it binds bodies for nothing but rejections.
/// </summary>
internal static class MutationBodyChecker
{
    public static void Check(IExpressionStatementOperation statement, Action<Diagnostic> report)
    {
        if (statement.Operation is IInvocationOperation { TargetMethod.Name: "Reject" } call && call.TargetMethod.ContainingType.Is(KnownNames.MutationContext))
            report(Diagnostic.Create(UsageDiagnostics.RejectionNotThrown, call.Syntax.GetLocation(), call.Syntax.ToString()));
    }

    public static void Check(IPropertyReferenceOperation reference, ISymbol containing, Action<Diagnostic> report)
    {
        if (reference.Property is { IsStatic: true, Name: "Now" or "UtcNow" or "Today" } property && IsInMutation(reference, containing))
            Report(reference, property.ContainingType, property.Name, containing, report);
    }

    public static void Check(IInvocationOperation call, ISymbol containing, Action<Diagnostic> report)
    {
        if (call.TargetMethod is { IsStatic: true, Name: "NewGuid" or "CreateVersion7" } method && IsInMutation(call, containing))
            Report(call, method.ContainingType, method.Name, containing, report);
    }

    /// <summary>Whether it is said of a time or an id that the context has a better one: until that is changed, the mutation stays on the server.</summary>
    public static bool Says(IOperation operation, ISymbol member) =>
        member is { IsStatic: true } && Better(member.ContainingType, member.Name, "ctx") is not null && !Expressions.Lambdas.IsInside(operation);

    /// <summary>What to write instead; null where it is as good as it is.</summary>
    public static string? Better(INamedTypeSymbol type, string member, string context) => member switch
    {
        "NewGuid" or "CreateVersion7" => type.Is("System.Guid") ? $"{context}.NewId()" : null,
        _ when type.Is("System.DateTimeOffset") => $"{context}.UtcNow",
        "Today" => type.Is("System.DateTime") ? $"{context}.UtcNow.UtcDateTime.Date" : null,
        _ => type.Is("System.DateTime") ? $"{context}.UtcNow.UtcDateTime" : null,
    };

    /// <summary>The context of a mutation; null when it has none.</summary>
    public static IParameterSymbol? ContextOf(ISymbol method) => (method as IMethodSymbol)?.Parameters.FirstOrDefault(static p => p.Type.Is(KnownNames.MutationContext));

    private static void Report(IOperation operation, INamedTypeSymbol type, string member, ISymbol containing, Action<Diagnostic> report)
    {
        if (ContextOf(containing) is { } context && Better(type, member, context.Name) is { } better)
            report(Diagnostic.Create(UsageDiagnostics.OwnClock, operation.Syntax.GetLocation(), $"{type.Name}.{member}", better));
    }

    // What a lambda does may happen after the commit, once and on the server.
    private static bool IsInMutation(IOperation operation, ISymbol containing)
    {
        if (!containing.Has(KnownNames.Mutation)) return false;
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation) return false;
        return true;
    }
}
