using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Surfaces;

namespace ModelSync.Generator.Parsing;

/// <summary>Attributed symbols to entries of <see cref="Declarations"/>.</summary>
internal static class DeclarationReader
{
    public static ModelEntry Model(INamedTypeSymbol type) => new(ModelParser.Parse(type, new Findings()) with { Surfaces = Membership.Of(type) }, type.MetadataName(), HasBodies(type));

    public static PayloadEntry Payload(INamedTypeSymbol type) => new(PayloadParser.Parse(type, new Findings()) with { Surfaces = Membership.Of(type) }, type.MetadataName(), HasBodies(type), type.Arity > 0);

    /// <summary>What is wrong with a <c>[WireValue]</c>.</summary>
    public static EquatableArray<string> WireValue(INamedTypeSymbol type)
    {
        var findings = new Findings();
        WrapperReader.Check(type, findings);
        return findings.Problems();
    }

    public static UserSpec User(INamedTypeSymbol type) => UserParser.Parse(type, new Findings());

    public static SurfaceDeclaration Surface(INamedTypeSymbol type) => SurfaceParser.Parse(type, new Findings());

    /// <summary>The type whose members <c>[Shared]</c> is about.</summary>
    public static string Shared(ISymbol symbol) => (symbol as INamedTypeSymbol ?? symbol.ContainingType).MetadataName();

    public static LogicEntry Logic(IMethodSymbol method) => new(
        method.ContainingType.MetadataName(),
        IsUnknown(method.ReturnType) || method.Parameters.Any(static p => IsUnknown(p.Type)));

    // Task<List<AuctionSummary>> mentions a type that does not exist yet.
    private static bool IsUnknown(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnknown),
        _ => false,
    };

    /// <summary>Its closed forms have something to read in it.</summary>
    public static bool HasRules(INamedTypeSymbol type) => ObjectRuleParser.IsValidatable(type) || type.GetMembers().Any(static m => m is IMethodSymbol ? m.Has(KnownNames.Rule) : m is IPropertySymbol or IFieldSymbol && Constraints.CustomConstraints.AnyOf(m));

    public static bool HasBodies(INamedTypeSymbol type)
    {
        if (ObjectRuleParser.IsValidatable(type)) return true;
        foreach (var member in type.GetMembers())
            if (member is IPropertySymbol or IFieldSymbol && Constraints.CustomConstraints.AnyOf(member)) return true;
            else if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method ? method.Has(KnownNames.Rule) : member is IPropertySymbol { IsImplicitlyDeclared: false } property && MemberReader.IsComputed(property))
                return true;
        return false;
    }
}
