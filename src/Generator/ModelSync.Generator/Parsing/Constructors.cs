using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Chooses the constructor through which objects are restored.</summary>
internal static class Constructors
{
    private static readonly ConstructionSpec Plain = new(Accessible: true, EquatableArray<string>.Empty, SetsRequiredMembers: false);

    public static ConstructionSpec Choose(INamedTypeSymbol type, IReadOnlyList<MemberSymbol> properties, Findings findings)
    {
        var getOnly = properties.Where(static p => p.IsGetOnly).ToList();
        var best = type.InstanceConstructors
            .Where(c => Covers(c, properties, getOnly))
            .OrderByDescending(static c => c.IsReachable())
            .ThenBy(static c => c.Parameters.Length)
            .FirstOrDefault();
        if (best is not null) return Spec(best, properties);
        findings.Report(TypeDiagnostics.NoConstructor, type.Location(), type.Name);
        return Plain;
    }

    /// <summary>What the constructor that takes properties only wants and is not visible; nothing where there is no such constructor.</summary>
    public static IEnumerable<MemberSymbol> Missing(INamedTypeSymbol type, IReadOnlyList<MemberSymbol> properties, IReadOnlyList<MemberSymbol> visible) =>
        type.InstanceConstructors.FirstOrDefault(c => TakesOnly(c, properties)) is { } constructor
            ? properties.Where(p => Matching(constructor, p) is not null && !visible.Any(v => v.Name == p.Name))
            : [];

    /// <summary>The parameter that sets a property: same type, same name but for case.</summary>
    public static IParameterSymbol? Matching(IMethodSymbol constructor, MemberSymbol property) =>
        constructor.Parameters.FirstOrDefault(p => Matches(p, property));

    /// <summary>The primary constructor of a record that has no syntax, as it comes from another assembly: its parameters are what it deconstructs into.</summary>
    public static IMethodSymbol? Positional(INamedTypeSymbol record)
    {
        var parts = record.GetMembers("Deconstruct").OfType<IMethodSymbol>().Select(static m => m.Parameters).ToList();
        return record.InstanceConstructors.FirstOrDefault(c => parts.Exists(p => p.Length == c.Parameters.Length && p.Zip(c.Parameters, static (a, b) => a.Name == b.Name).All(static same => same)));
    }

    /// <summary>Whether every parameter is a property.</summary>
    public static bool TakesOnly(IMethodSymbol constructor, IReadOnlyList<MemberSymbol> properties) =>
        !IsCopy(constructor) && constructor.Parameters.All(p => properties.Any(m => Matches(p, m)));

    private static bool Covers(IMethodSymbol constructor, IReadOnlyList<MemberSymbol> properties, List<MemberSymbol> getOnly) =>
        TakesOnly(constructor, properties) && getOnly.TrueForAll(m => Matching(constructor, m) is not null);

    private static bool Matches(IParameterSymbol parameter, MemberSymbol property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type);

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters is [{ } only] && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);

    private static ConstructionSpec Spec(IMethodSymbol constructor, IReadOnlyList<MemberSymbol> properties) =>
        constructor is { Parameters.IsEmpty: true, IsImplicitlyDeclared: true }
            ? Plain
            : new ConstructionSpec(
                constructor.IsReachable(),
                constructor.Parameters.Select(p => properties.First(m => Matches(p, m)).Name).ToEquatableArray(),
                constructor.Has(KnownNames.SetsRequiredMembers))
            {
                MayThrow = constructor.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax() is ConstructorDeclarationSyntax,
            };
}
