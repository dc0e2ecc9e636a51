using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>The files of all types that a type leads to: by bases, members, attributes, type arguments and nesting.</summary>
internal static class Reach
{
    public static HashSet<SyntaxTree> Of(INamedTypeSymbol start)
    {
        var files = new HashSet<SyntaxTree>();
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<ITypeSymbol>();
        Add(start);
        while (waiting.Count > 0)
            foreach (var next in LedTo(waiting.Pop(), files)) Add(next);
        return files;

        void Add(ITypeSymbol? type)
        {
            if (type is not null && seen.Add(type)) waiting.Push(type);
        }
    }

    private static IEnumerable<ITypeSymbol?> LedTo(ITypeSymbol type, HashSet<SyntaxTree> files) => type switch
    {
        IArrayTypeSymbol array => [array.ElementType],
        ITypeParameterSymbol parameter => parameter.ConstraintTypes,
        INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: true } foreign => foreign.TypeArguments,
        // A form leads where its open type and its arguments do: forms of forms may have no end.
        INamedTypeSymbol own when !SymbolEqualityComparer.Default.Equals(own, own.OriginalDefinition) => [own.OriginalDefinition, own.ContainingType, .. own.TypeArguments],
        INamedTypeSymbol own => Declared(own, files),
        _ => [],
    };

    private static IEnumerable<ITypeSymbol?> Declared(INamedTypeSymbol type, HashSet<SyntaxTree> files)
    {
        foreach (var reference in type.DeclaringSyntaxReferences) files.Add(reference.SyntaxTree);
        return type.TypeParameters.Concat<ITypeSymbol?>(type.Interfaces).Concat(Attributes(type)).Concat(type.GetMembers().Where(static m => !IsPart(m)).SelectMany(Mentioned))
            .Append(type.BaseType).Append(type.ContainingType).Append(type.EnumUnderlyingType);
    }

    // Of a property, which says it all, or written by the compiler.
    private static bool IsPart(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null } or { IsImplicitlyDeclared: true };

    private static IEnumerable<ITypeSymbol?> Mentioned(ISymbol member) => Attributes(member).Concat(member switch
    {
        IPropertySymbol property => [property.Type, .. property.Parameters.Select(static p => p.Type)],
        IFieldSymbol field => [field.Type],
        IEventSymbol @event => [@event.Type],
        IMethodSymbol method => [method.ReturnType, .. method.TypeParameters, .. method.Parameters.Select(static p => p.Type), .. method.Parameters.SelectMany(Attributes)],
        ITypeSymbol nested => [nested],
        _ => (ITypeSymbol?[])[],
    });

    private static IEnumerable<ITypeSymbol?> Attributes(ISymbol symbol) =>
        symbol.GetAttributes().SelectMany(static a => a.ConstructorArguments.Concat(a.NamedArguments.Select(static n => n.Value)).SelectMany(Types).Append(a.AttributeClass));

    private static IEnumerable<ITypeSymbol?> Types(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.Values.IsDefault ? [] : constant.Values.SelectMany(Types),
        TypedConstantKind.Type => [constant.Value as ITypeSymbol],
        TypedConstantKind.Enum => [constant.Type],
        _ => [],
    };
}
