using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary><c>[Rule]</c> methods of a model or wire type.</summary>
internal sealed class RuleParser(INamedTypeSymbol owner, IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies, Findings findings)
{
    private readonly RuleHeads _heads = new(owner, members, findings);
    private readonly RuleBodies _bodies = new(members, bodies, findings);

    public EquatableArray<RuleSpec> ParseAll()
    {
        var rules = new List<RuleSpec>();
        foreach (var method in owner.GetMembers().OfType<IMethodSymbol>())
            if (method.Attribute(KnownNames.Rule) is { } attribute && Parse(method, attribute) is { } rule) rules.Add(rule);
        return rules.ToEquatableArray();
    }

    /// <summary>Says what is wrong with the signatures of the rules of a generic type, whose bodies are read in each of its closed forms.</summary>
    public static void CheckOpen(INamedTypeSymbol owner, Findings findings)
    {
        foreach (var method in owner.GetMembers().OfType<IMethodSymbol>().Where(static m => m.Has(KnownNames.Rule)))
            if (ShapeProblem(method, owner) is { } problem) findings.Report(LogicDiagnostics.RuleShape, method.Location(), $"{owner.Name}.{method.Name}", problem);
    }

    private RuleSpec? Parse(IMethodSymbol method, AttributeData attribute)
    {
        var path = $"{owner.Name}.{method.Name}";
        if (ShapeProblem(method, owner) is { } problem)
        {
            findings.Report(LogicDiagnostics.RuleShape, method.Location(), path, problem);
            return null;
        }

        if (_heads.Read(attribute, path) is not { } head) return null;
        var condition = attribute.Named<string>("When") is { } name ? _heads.ConditionOf(name) : null;
        if (_bodies.Of(method, condition, path) is not { } body) return null;
        if (owner.Has(KnownNames.SyncModel) && body.Any(static e => e is RowExpr))
            findings.Report(LogicDiagnostics.ServerAlone, method.Location(), path, "it passes the whole row on, which an input is not: pass members");
        return new RuleSpec
        {
            Head = head,
            Method = method.Name,
            Returns = RuleReturns.Of(method.ReturnType)!.Value,
            IsStatic = method.IsStatic,
            TakesContext = method.Parameters.Any(IsContext),
            Body = body,
            ServerOnly = IsServerOnly(method, path, body, head.OnPatch),
        };
    }

    // The verdict of a patch is seen by whoever sends it; at creation a server-only member has no secret value yet.
    private bool IsServerOnly(IMethodSymbol method, string path, Expr body, bool onPatch)
    {
        var hidden = body.All().OfType<MemberExpr>().Select(m => members.TryGetValue(m.Member, out var member) ? member : null).Where(static m => m is { ServerOnly: true }).ToList();
        if (hidden.Find(static m => m!.IsSecret) is { } secret && onPatch) findings.Report(LogicDiagnostics.RuleTellsServerOnly, method.Location(), path, secret.Name);
        return hidden.Count > 0;
    }

    private static string? ShapeProblem(IMethodSymbol method, INamedTypeSymbol owner)
    {
        if (method.Arity > 0) return "must have no type parameters";
        if (RuleReturns.Of(method.ReturnType) is null) return RuleReturns.Awaited(method.ReturnType) is null ? RuleReturns.Expected : "is async, so only the server can ask it: make it a [ServerRule]";
        var parameters = method.IsStatic ? method.Parameters.Skip(1).ToList() : [.. method.Parameters];
        if (method.IsStatic && (method.Parameters.Length == 0 || !SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, owner))) return $"is static, so it must take the {owner.Name} first";
        if (parameters.Count > 1 || (parameters.Count == 1 && !IsContext(parameters[0]))) return "may take a RuleContext and nothing else; a [ServerRule] takes services";
        return method.IsReachable() ? null : "must be public or internal so that generated code can call it";
    }

    private static bool IsContext(IParameterSymbol parameter) => parameter.Type.Is(KnownNames.RuleContext);
}
