using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary><c>[Rule]</c> methods of a model or wire type.</summary>
internal sealed class RuleParser(INamedTypeSymbol owner, IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies, Findings findings)
{
    private const int Create = 1;
    private const int Patch = 2;

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
            if (ShapeProblem(method) is { } problem) findings.Report(LogicDiagnostics.RuleShape, method.Location(), $"{owner.Name}.{method.Name}", problem);
    }

    private RuleSpec? Parse(IMethodSymbol method, AttributeData attribute)
    {
        var path = $"{owner.Name}.{method.Name}";
        if (ShapeProblem(method) is { } problem)
        {
            findings.Report(LogicDiagnostics.RuleShape, method.Location(), path, problem);
            return null;
        }

        if (Members(attribute, path) is not { } named || Body(method, path) is not { } body) return null;
        var on = attribute.Named<int?>("On") ?? Create | Patch;
        return new RuleSpec
        {
            Method = method.Name,
            Code = attribute.Argument<string>(0) ?? "",
            Members = named.Select(static m => m.Name).ToEquatableArray(),
            Paths = named.Select(static m => $"/{m.WireName.Replace("~", "~0").Replace("/", "~1")}").ToEquatableArray(),
            Message = attribute.Named<string>("Message"),
            OnCreate = (on & Create) != 0,
            OnPatch = (on & Patch) != 0,
            TakesContext = method.Parameters.Length == 1,
            Body = body,
            ServerOnly = IsServerOnly(method, path, body, (on & Patch) != 0),
        };
    }

    private List<MemberSpec>? Members(AttributeData attribute, string path)
    {
        var named = new List<MemberSpec>();
        foreach (var name in Names(attribute))
        {
            if (!members.TryGetValue(name, out var member) || member.IsSecret)
            {
                findings.Report(LogicDiagnostics.RuleShape, attribute.Location(), path, $"points to '{name}', which is no member that clients see");
                return null;
            }

            if (!member.ServerOnly) named.Add(member);
        }

        return named;
    }

    private static IEnumerable<string> Names(AttributeData attribute) =>
        attribute.ConstructorArguments is [_, { Kind: TypedConstantKind.Array, IsNull: false, Values: var values }]
            ? values.Select(static v => v.Value as string ?? "")
            : [];

    private Expr? Body(IMethodSymbol method, string path)
    {
        if (bodies.BlockOf(method) is not { } body) return null;
        var scope = new LogicScope { Place = LogicPlace.Rule, Owner = path, Members = members, Context = method.Parameters.FirstOrDefault() };
        return Lambdas.Body(new ExpressionLowerer(bodies, scope, findings), body, Types.Bool);
    }

    // The verdict of a patch is seen by whoever sends it; at creation a server-only member has no secret value yet.
    private bool IsServerOnly(IMethodSymbol method, string path, Expr body, bool onPatch)
    {
        var hidden = body.All().OfType<MemberExpr>().Select(m => members.TryGetValue(m.Member, out var member) ? member : null).Where(static m => m is { ServerOnly: true }).ToList();
        if (hidden.Find(static m => m!.IsSecret) is { } secret && onPatch) findings.Report(LogicDiagnostics.RuleTellsServerOnly, method.Location(), path, secret.Name);
        return hidden.Count > 0;
    }

    private static string? ShapeProblem(IMethodSymbol method)
    {
        if (method.IsStatic || method.Arity > 0) return "must be an instance method of the row without type parameters";
        if (method.ReturnType.SpecialType != SpecialType.System_Boolean) return "must return bool: true means valid";
        if (method.Parameters.Length > 1 || (method.Parameters.Length == 1 && !method.Parameters[0].Type.Is(KnownNames.RuleContext)))
            return "may take a RuleContext and nothing else";
        return method.IsReachable() ? null : "must be public or internal so that generated code can call it";
    }
}
