using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary><c>[ServerRule]</c> methods of a model or wire type. They are called, so only their signatures are read.</summary>
internal sealed class ServerRuleParser(INamedTypeSymbol owner, IEnumerable<MemberSpec> members, Findings findings)
{
    private readonly Lazy<RuleHeads> _heads = new(() => new RuleHeads(owner, Logic.ByName(members), findings));

    public EquatableArray<ServerRuleSpec> ParseAll()
    {
        List<ServerRuleSpec>? rules = null;
        foreach (var method in owner.GetMembers().OfType<IMethodSymbol>())
            if (method.Attribute(KnownNames.ServerRule) is { } attribute && Parse(method, attribute) is { } rule) (rules ??= []).Add(rule);
        return rules is null ? [] : rules.ToEquatableArray();
    }

    private ServerRuleSpec? Parse(IMethodSymbol method, AttributeData attribute)
    {
        var path = $"{owner.Name}.{method.Name}";
        if (ShapeProblem(method) is { } problem)
        {
            findings.Report(LogicDiagnostics.RuleShape, method.Location(), path, problem);
            return null;
        }

        return _heads.Value.Read(attribute, path) is not { } head ? null : new ServerRuleSpec
        {
            Head = head,
            Method = method.Name,
            IsStatic = method.IsStatic,
            IsAwaited = RuleReturns.Awaited(method.ReturnType) is not null,
            Arguments = method.Parameters.Select(Argument).ToEquatableArray(),
        };
    }

    private ServerArgument Argument(IParameterSymbol parameter)
    {
        if (parameter.Type.Is(KnownNames.RuleContext)) return new ServerArgument(ServerArgumentKind.Context);
        if (parameter.Type.Is(KnownNames.CancellationToken)) return new ServerArgument(ServerArgumentKind.CancellationToken);
        return IsValue(parameter) ? new ServerArgument(ServerArgumentKind.Value) : new ServerArgument(ServerArgumentKind.Service, parameter.Type.FullName());
    }

    private bool IsValue(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter.Type, owner);

    private string? ShapeProblem(IMethodSymbol method)
    {
        if (method.Has(KnownNames.Rule)) return "is a [Rule] already, which both sides check: keep one of the attributes";
        if (method.Arity > 0) return "must have no type parameters";
        if (RuleReturns.Of(RuleReturns.Awaited(method.ReturnType) ?? method.ReturnType) is null) return RuleReturns.Expected + ", or a task of it";
        if (method.IsStatic && method.Parameters.Count(IsValue) != 1) return $"is static, so it must take one {owner.Name}";
        if (method.Parameters.FirstOrDefault(p => p.RefKind != RefKind.None || !(p.Type.IsReferenceType || p.Type.Is(KnownNames.CancellationToken) || IsValue(p))) is { } odd)
            return $"takes '{odd.Name}', which is neither a RuleContext, a CancellationToken nor a service";
        return method.IsReachable() ? null : "must be public or internal so that generated code can call it";
    }
}
