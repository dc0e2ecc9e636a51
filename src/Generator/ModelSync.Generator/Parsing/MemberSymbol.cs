using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>What can be a member: a public property, or a public field with <c>[JsonInclude]</c> or <c>[Expose]</c>.</summary>
internal readonly struct MemberSymbol(ISymbol symbol)
{
    public ISymbol Symbol => symbol;

    public IPropertySymbol? Property => symbol as IPropertySymbol;

    public string Name => symbol.Name;

    public INamedTypeSymbol ContainingType => symbol.ContainingType;

    public ITypeSymbol Type => symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    public bool IsRequired => symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>The setter of a property or of one that it overrides, whoever may call it.</summary>
    public IMethodSymbol? Setter => Property is { } property ? Overrides.Setter(property) : null;

    /// <summary>Nothing but a constructor gives it a value.</summary>
    public bool IsGetOnly => Property is null ? symbol is IFieldSymbol { IsReadOnly: true } : Setter is null;

    public Location Location() => symbol.Location();

    /// <summary>Its own attributes, and those of what it overrides.</summary>
    public ImmutableArray<AttributeData> Attributes() => Property is { } property ? Overrides.AttributesOf(property) : symbol.GetAttributes();

    /// <summary>The members of a type, in the place of the base class and as the most derived class says them: an override is the same member, <c>new</c> hides one.</summary>
    public static IEnumerable<MemberSymbol> All(INamedTypeSymbol owner)
    {
        var found = new List<MemberSymbol>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var symbol in Levels(owner).SelectMany(static level => level.GetMembers()))
        {
            if (!CanBe(symbol)) continue;
            if (places.TryGetValue(symbol.Name, out var place)) found[place] = new MemberSymbol(symbol);
            else places.Add(symbol.Name, places.Count);
            if (found.Count < places.Count) found.Add(new MemberSymbol(symbol));
        }

        return found.Where(static m => m.Property is not { } property || Overrides.Getter(property) is { DeclaredAccessibility: Accessibility.Public });
    }

    /// <summary>The symbol as a member, when it can be one.</summary>
    public static MemberSymbol? Of(ISymbol symbol) =>
        CanBe(symbol) && (symbol is not IPropertySymbol property || Overrides.Getter(property) is { DeclaredAccessibility: Accessibility.Public }) ? new MemberSymbol(symbol) : null;

    private static bool CanBe(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, Name.Length: > 0 } => true,
        IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, AssociatedSymbol: null } => symbol.Has(KnownNames.JsonInclude) || symbol.Has(KnownNames.Expose),
        _ => false,
    };

    private static Stack<INamedTypeSymbol> Levels(INamedTypeSymbol owner)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = owner; level is { SpecialType: SpecialType.None }; level = level.BaseType) levels.Push(level);
        return levels;
    }
}
