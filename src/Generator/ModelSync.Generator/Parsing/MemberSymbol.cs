using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>What can be a member: a public property, or a public field with <c>[JsonInclude]</c>.</summary>
internal readonly struct MemberSymbol(ISymbol symbol)
{
    public ISymbol Symbol => symbol;

    public IPropertySymbol? Property => symbol as IPropertySymbol;

    public string Name => symbol.Name;

    public INamedTypeSymbol ContainingType => symbol.ContainingType;

    public ITypeSymbol Type => symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    public bool IsRequired => symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Nothing but a constructor gives it a value.</summary>
    public bool IsGetOnly => symbol is IPropertySymbol { SetMethod: null } or IFieldSymbol { IsReadOnly: true };

    public Location Location() => symbol.Location();

    /// <summary>The members of a type, base class first, in declaration order; of several of one name the first.</summary>
    public static IEnumerable<MemberSymbol> All(INamedTypeSymbol owner)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = owner; level is { SpecialType: SpecialType.None }; level = level.BaseType) levels.Push(level);
        foreach (var level in levels)
            foreach (var member in level.GetMembers())
                if (member.Name.Length > 0 && Of(member) is { } found && seen.Add(member.Name)) yield return found;
    }

    /// <summary>The symbol as a member, when it can be one.</summary>
    public static MemberSymbol? Of(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod.DeclaredAccessibility: Accessibility.Public } => new MemberSymbol(symbol),
        IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, AssociatedSymbol: null } when symbol.Has(KnownNames.JsonInclude) => new MemberSymbol(symbol),
        _ => null,
    };
}
