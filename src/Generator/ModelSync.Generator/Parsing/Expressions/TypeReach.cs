using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Types of the objects that can be reached from values of some types: their elements and members, and those of these.</summary>
internal sealed class TypeReach
{
    private readonly HashSet<ITypeSymbol> _reached = new(SymbolEqualityComparer.Default);

    public IReadOnlyCollection<ITypeSymbol> Of(IEnumerable<ITypeSymbol> types)
    {
        foreach (var type in types) Add(type);
        return _reached;
    }

    private void Add(ITypeSymbol type)
    {
        if (type.SpecialType is not SpecialType.None and not SpecialType.System_Nullable_T && type is not INamedTypeSymbol { IsGenericType: true }) return;
        if (type.TypeKind == TypeKind.Enum || !_reached.Add(type)) return;
        if (type is IArrayTypeSymbol array) Add(array.ElementType);
        if (type is not INamedTypeSymbol named) return;
        foreach (var argument in named.TypeArguments) Add(argument);
        // Members of what others wrote are values, or elements of the type's arguments.
        for (var declaring = named; declaring?.Locations.Any(static l => l.IsInSource) == true; declaring = declaring.BaseType)
            foreach (var member in declaring.GetMembers()) AddMember(member);
    }

    private void AddMember(ISymbol member)
    {
        if (member is IPropertySymbol { IsStatic: false } property) Add(property.Type);
        else if (member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field) Add(field.Type);
    }
}
