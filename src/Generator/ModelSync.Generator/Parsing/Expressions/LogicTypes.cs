using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Types of translated code: those of the type table, rows, and what only code has.</summary>
internal static class LogicTypes
{
    /// <summary>Null for a type that translated code cannot have.</summary>
    public static TypeRef? Of(ITypeSymbol? type) => type switch
    {
        null => null,
        { SpecialType: SpecialType.System_Void } => new TypeRef(LogicKinds.Void),
        INamedTypeSymbol named => Named(named),
        _ => Types.Of(type),
    };

    /// <summary>As a signature says it: a reference may be null unless its annotation says otherwise.</summary>
    public static TypeRef? Declared(ITypeSymbol type) =>
        Of(type) is { } found ? type is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.NotAnnotated } ? found with { Nullable = true } : found : null;

    private static TypeRef? Named(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate) return type.DelegateInvokeMethod is { } invoke ? Lambdas.FunctionType(Of(invoke.ReturnType)) : null;
        if (type.Is("System.Text.StringBuilder")) return new TypeRef(LogicKinds.TextBuilder);
        if (type.Is("System.Text.RegularExpressions.Match")) return new TypeRef(LogicKinds.Match);
        if (type.Has(KnownNames.SyncModel)) return new TypeRef(TypeKinds.Object, Name: TypeReader.NameOf(type).Name);
        if (Pair(type, "System.Linq.IGrouping") is var (group, members)) return new TypeRef(LogicKinds.Grouping, Element: members) { Key = group };
        if (Pair(type, "System.Collections.Generic.KeyValuePair") is var (key, value)) return new TypeRef(TypeKinds.Tuple) { Elements = [new("Key", key), new("Value", value)] };
        return Types.Of(type) ?? List(type);
    }

    // Rows and groups are no types of the wire, so their lists are read here.
    private static TypeRef? List(INamedTypeSymbol type) =>
        type is { TypeArguments: [var element], ContainingNamespace: { } home } && home.ToDisplayString() is "System.Collections.Generic" or "System.Linq" && type.Name is "List" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "IList" or "ICollection" or "IOrderedEnumerable"
            && Of(element) is { } item ? new TypeRef(TypeKinds.List, Element: item) : null;

    private static (TypeRef, TypeRef)? Pair(INamedTypeSymbol type, string name) =>
        type.TypeArguments.Length == 2 && type.Is(name) && Of(type.TypeArguments[0]) is { } first && Of(type.TypeArguments[1]) is { } second ? (first, second) : null;
}
