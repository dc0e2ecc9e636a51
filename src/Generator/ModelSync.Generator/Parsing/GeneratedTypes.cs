using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Types that the generator itself declares, recognised by name beside their model: a generator sees them as skeletons, an analyzer as they
/// are, and both must read the same.
/// </summary>
internal static class GeneratedTypes
{
    private static readonly string[] Suffixes = ["Create", "Patch", "Dto"];

    /// <summary><c>AuctionCreate</c> or <c>AuctionPatch</c>.</summary>
    public static TypeSpec? Input(ITypeSymbol type) => Of(type, "Create") ?? Of(type, "Patch");

    /// <summary><c>AuctionDto</c>, which the contract calls Auction.</summary>
    public static TypeSpec? Row(ITypeSymbol type) => Of(type, "Dto") is { } found ? found with { IsRow = true, Ref = found.Ref with { Name = WithoutSuffix(found.Ref.Name!, "Dto") } } : null;

    /// <summary><c>AuctionSummary</c>, where a type beside it is called Auction and has that variant.</summary>
    public static TypeSpec? Variant(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 0, ContainingType: null, ContainingNamespace: { } space } named) return null;
        for (var length = 1; length < named.Name.Length; length++)
            if (Candidates(space, named.Name.Substring(0, length)).Any(owner => HasVariant(owner, named.Name.Substring(length)))) return Spec(named);
        return null;
    }

    /// <summary>What the type is made of; null for one that somebody wrote.</summary>
    public static GeneratedType? Find(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 0, ContainingType: null, ContainingNamespace: { } space } named) return null;
        foreach (var suffix in Suffixes)
            if (named.Name.EndsWith(suffix, StringComparison.Ordinal) && Candidates(space, WithoutSuffix(named.Name, suffix)).FirstOrDefault(static t => t.Has(KnownNames.SyncModel)) is { } model)
                return new GeneratedType(suffix == "Dto" ? WithoutSuffix(named.Name, suffix) : named.Name, suffix, model);
        for (var length = 1; length < named.Name.Length; length++)
            if (Candidates(space, named.Name.Substring(0, length)).FirstOrDefault(owner => HasVariant(owner, named.Name.Substring(length))) is { } owner) return new GeneratedType(named.Name, "", owner);
        return null;
    }

    /// <summary>Written by this generator.</summary>
    public static bool IsGenerated(ISymbol symbol) =>
        symbol.GetAttributes().Any(static a => a.AttributeClass.Is("System.CodeDom.Compiler.GeneratedCodeAttribute") && a.Argument<string>(0) == "ModelSync");

    private static bool HasVariant(INamedTypeSymbol owner, string name) =>
        owner.GetAttributes().Any(a => a.AttributeClass.Is(KnownNames.Variant) && a.Argument<string>(0) == name);

    private static TypeSpec? Of(ITypeSymbol type, string suffix)
    {
        if (type is not INamedTypeSymbol { Arity: 0, ContainingType: null } named || !named.Name.EndsWith(suffix, StringComparison.Ordinal)) return null;
        return named.ContainingNamespace is { } space && IsModel(space, WithoutSuffix(named.Name, suffix)) ? Spec(named) : null;
    }

    private static TypeSpec Spec(INamedTypeSymbol named)
    {
        var nullable = named.NullableAnnotation == NullableAnnotation.Annotated;
        var text = named.FullName();
        return new TypeSpec
        {
            Ref = new TypeRef(TypeKinds.Object, nullable, named.Name),
            CSharp = nullable ? text + "?" : text,
            CSharpNotNull = text,
            IsValueType = false,
        };
    }

    private static bool IsModel(INamespaceSymbol space, string contractName) =>
        Candidates(space, contractName).Any(static t => t.Has(KnownNames.SyncModel));

    // Outer_Inner is the contract name of a nested model.
    private static IEnumerable<INamedTypeSymbol> Candidates(INamespaceSymbol space, string contractName)
    {
        var parts = contractName.Split('_');
        IEnumerable<INamedTypeSymbol> whole = space.GetTypeMembers(contractName);
        return parts.Length < 2 ? whole : whole.Concat(parts.Skip(1).Aggregate(
            (IEnumerable<INamedTypeSymbol>)space.GetTypeMembers(parts[0]),
            static (types, name) => types.SelectMany(t => t.GetTypeMembers(name))));
    }

    private static string WithoutSuffix(string name, string suffix) => name.Substring(0, name.Length - suffix.Length);
}

/// <param name="Name">As the contract calls it.</param>
/// <param name="Suffix"><c>Create</c>, <c>Patch</c> or <c>Dto</c> of a model; empty for a variant.</param>
/// <param name="Owner">The model or wire type that it is made of.</param>
internal sealed record GeneratedType(string Name, string Suffix, INamedTypeSymbol Owner);
