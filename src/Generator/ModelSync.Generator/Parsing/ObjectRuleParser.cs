using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// <c>Validate</c> of an <c>IValidatableObject</c>: a rule that is asked where nothing else is wrong. What has no translation, or reads what clients do not
/// have, is asked by the server alone, which always calls the method itself.
/// </summary>
internal sealed class ObjectRuleParser(INamedTypeSymbol owner, IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies, Findings findings)
{
    /// <summary>The code of what it finds.</summary>
    public const string Code = "validation.object";

    public static bool IsValidatable(INamedTypeSymbol type) => type.AllInterfaces.Any(static i => i.Is(KnownNames.ValidatableObject));

    /// <summary>What it says as a list of results; null where only the server asks, which is said, and for all other types.</summary>
    public Expr? Parse()
    {
        if (!IsValidatable(owner)) return null;
        var method = MethodOf(owner);
        var problems = new Findings();
        var body = method is null ? null : Lower(method, problems);
        if (Problem(body, problems) is not { } why) return body;
        findings.Report(LogicDiagnostics.ServerAlone, PlaceOf(method), $"{owner.Name}.Validate", why);
        return null;
    }

    public static IMethodSymbol? MethodOf(INamedTypeSymbol type)
    {
        var validate = type.AllInterfaces.First(static i => i.Is(KnownNames.ValidatableObject)).GetMembers("Validate").FirstOrDefault();
        return validate is not null && type.FindImplementationForInterfaceMember(validate) is IMethodSymbol method ? OverrideOf(type, method) : null;
    }

    // The class that says it implements the interface may leave the method to its heirs.
    private static IMethodSymbol OverrideOf(INamedTypeSymbol type, IMethodSymbol method)
    {
        for (var level = type; level is not null; level = level.BaseType)
            foreach (var own in level.GetMembers(method.Name).OfType<IMethodSymbol>())
                for (var overridden = own.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
                    if (SymbolEqualityComparer.Default.Equals(overridden, method)) return own;
        return method;
    }

    private Expr? Lower(IMethodSymbol method, Findings problems)
    {
        var scope = new LogicScope { Place = LogicPlace.Rule, Owner = $"{owner.Name}.Validate", Members = members, Whole = owner };
        var results = new TypeRef(TypeKinds.List, Element: new TypeRef(LogicKinds.Result));
        return bodies.BlockOf(method) is { } block ? Lambdas.Body(new ExpressionLowerer(bodies, scope, problems), block, results) : null;
    }

    private string? Problem(Expr? body, Findings problems)
    {
        if (body is null) return problems.Diagnostics.FirstOrDefault()?.GetMessage(CultureInfo.InvariantCulture) ?? "its source is not here, or has compile errors";
        if (body.All().OfType<MemberExpr>().FirstOrDefault(m => members.TryGetValue(m.Member, out var read) && read.ServerOnly) is { } hidden) return $"it reads '{hidden.Member}', which stays on the server";
        return owner.Has(KnownNames.SyncModel) && body.Any(static e => e is RowExpr) ? "it passes the whole row on, which an input is not: pass members" : null;
    }

    private Location? PlaceOf(IMethodSymbol? method) => method is not null && SymbolEqualityComparer.Default.Equals(method.ContainingType, owner) ? method.Location() : owner.Location();
}
