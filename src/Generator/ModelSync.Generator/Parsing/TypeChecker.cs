using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Constraints;
using ModelSync.Generator.Parsing.Expressions;
using ModelSync.Generator.Parsing.Variants;

namespace ModelSync.Generator.Parsing;

/// <summary>Everything that can be said about one type without looking at the rest of the assembly.</summary>
internal static class TypeChecker
{
    public static void Check(INamedTypeSymbol type, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        var bodies = new BodySource(compilation, cancellation);
        CheckType(type, bodies, findings);
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>()) CheckMethod(method, compilation, bodies, findings, cancellation);
        _ = new FunctionParser(bodies, findings).ParseAll(type).Count();
        foreach (var constant in type.GetMembers().Where(SharedConstants.IsShared)) findings.AddRange(bodies.Constants.Of(constant).Findings);
    }

    private static void CheckType(INamedTypeSymbol type, BodySource bodies, Findings findings)
    {
        if (type.Has(KnownNames.SyncSurface)) SurfaceParser.Parse(type, findings);
        if (type.Has(KnownNames.SyncUser)) UserParser.Parse(type, findings);
        if (type.Has(KnownNames.WireValue)) WrapperReader.Check(type, findings);
        ConversionReader.Check(type, findings);
        if (type.Has(KnownNames.SyncModel) || type.Has(KnownNames.WireType)) RuleChecker.CheckInherited(type, findings);
        if (type.Has(KnownNames.SyncModel)) CheckBodies(type, Logic.ByName(ModelParser.Parse(type, findings).Members), bodies, findings);
        VariantReader.CheckOwner(type, findings);
        if (!type.Has(KnownNames.WireType)) UnionReader.CheckDerived(type, findings);
        if (!type.Has(KnownNames.WireType)) return;
        var payload = PayloadParser.Parse(type, findings);
        if (type.Arity == 0) CheckBodies(type, Logic.ByName(payload.Members), bodies, findings);
    }

    private static void CheckBodies(INamedTypeSymbol type, IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies, Findings findings)
    {
        new RuleParser(type, members, bodies, findings).ParseAll();
        new CustomConstraints(type, members, bodies, findings).ParseAll();
        new ObjectRuleParser(type, members, bodies, findings).Parse();
    }

    private static void CheckMethod(IMethodSymbol method, Compilation compilation, BodySource bodies, Findings findings, CancellationToken cancellation)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass.Is(KnownNames.ReadPolicy)) PolicyParser.Parse(method, LogicOf(method, bodies), findings);
            else if (attribute.AttributeClass.Is(KnownNames.LiveQuery)) QueryParser.Parse(method, LogicOf(method, bodies), findings);
            else if (attribute.AttributeClass.Is(KnownNames.Rule) || attribute.AttributeClass.Is(KnownNames.ServerRule)) RuleChecker.Check(method, attribute, findings);
            else if (attribute.AttributeClass.Is(KnownNames.Mutation)) MutationParser.Parse(method, compilation, bodies, LogicOf(method, bodies), findings, cancellation);
        }
    }

    /// <summary>Only what the signature names: which policies a query gets changes nothing that could be reported about it.</summary>
    private static Logic LogicOf(IMethodSymbol method, BodySource bodies)
    {
        var user = method.Parameters.Select(static p => p.Type).OfType<INamedTypeSymbol>().Select(static t => t.Is(KnownNames.MutationContext) ? t.TypeArguments.FirstOrDefault() as INamedTypeSymbol : t).FirstOrDefault(static t => t?.Has(KnownNames.SyncUser) == true);
        return new Logic(bodies, ModelOf, static _ => default, user is null ? null : UserParser.Parse(user, new Findings()));
    }

    private static ModelSpec? ModelOf(INamedTypeSymbol type) => type.Has(KnownNames.SyncModel) ? ModelParser.Parse(type, new Findings()) : null;
}
