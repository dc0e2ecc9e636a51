using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Types of translated code: those of the type table, rows, and what only code has.</summary>
internal static class LogicTypes
{
    private static readonly string[] Lists = ["List", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "IList", "ICollection", "IOrderedEnumerable"];
    private static readonly string[] Sets = ["HashSet", "ISet", "IReadOnlySet"];
    private static readonly string[] Dictionaries = ["Dictionary", "IDictionary", "IReadOnlyDictionary"];

    /// <summary>Null for a type that translated code cannot have.</summary>
    public static TypeRef? Of(ITypeSymbol? type) => type switch
    {
        null => null,
        _ when type.Is("System.Text.StringBuilder") => new TypeRef(LogicKinds.TextBuilder),
        { SpecialType: SpecialType.System_Void } => new TypeRef(LogicKinds.Void),
        INamedTypeSymbol named => Named(named),
        IArrayTypeSymbol { Rank: 1 } array => Types.Of(type) ?? List(Of(array.ElementType)),
        _ => Types.Of(type),
    };

    /// <summary>As a signature says it: a reference may be null unless its annotation says otherwise.</summary>
    public static TypeRef? Declared(ITypeSymbol type) =>
        Of(type) is { } found ? type is { IsReferenceType: true, NullableAnnotation: not NullableAnnotation.NotAnnotated } ? found with { Nullable = true } : found : null;

    /// <summary>Whether a value of the type has no form outside of code: groups, lookups, and sets and dictionaries by what JavaScript compares by reference.</summary>
    public static bool IsInternal(TypeRef type) => type.Kind is LogicKinds.Grouping or LogicKinds.Lookup or LogicKinds.Function
        || (type is { Kind: TypeKinds.Set, Element: { } item } && !IsKey(item)) || (type is { Kind: TypeKinds.Map, Key: { } key } && !IsKey(key)) || type.Parts().Any(IsInternal);

    /// <summary>What is evaluated only when somebody asks.</summary>
    public static bool IsDeferred(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "IEnumerable" or "IOrderedEnumerable", Arity: 1 };

    private static bool IsKey(TypeRef type) => !type.Nullable && TypeTable.Current.Find(type.Kind)?.InSets == true;

    private static TypeRef? Named(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate) return type.DelegateInvokeMethod is { } invoke ? Lambdas.FunctionType(Of(invoke.ReturnType)) : null;
        if (type.Is("System.Text.RegularExpressions.Match")) return new TypeRef(LogicKinds.Match);
        if (type.Is(KnownNames.Violation)) return new TypeRef(LogicKinds.Violation);
        if (type.Is(ObjectResults.TypeName)) return new TypeRef(LogicKinds.Result);
        if (GeneratedTypes.Find(type) is { } generated) return new TypeRef(TypeKinds.Object, Name: generated.Name);
        if (type.Has(KnownNames.SyncModel)) return new TypeRef(TypeKinds.Object, Name: TypeReader.NameOf(type).Name);
        if (type.IsAnonymousType) return Tuple(type.GetMembers().OfType<IPropertySymbol>().Select(static p => (p.Name, p.Type)));
        if (Pair(type, "System.Linq.IGrouping") is var (group, members)) return new TypeRef(LogicKinds.Grouping, Element: members) { Key = group };
        if (Pair(type, "System.Linq.ILookup") is var (sought, found)) return new TypeRef(LogicKinds.Lookup, Element: found) { Key = sought };
        if (Pair(type, "System.Collections.Generic.KeyValuePair") is var (key, value)) return new TypeRef(TypeKinds.Tuple) { Elements = [new("Key", key), new("Value", value)] };
        return Types.Of(type) ?? (type.IsTupleType ? Tuple(type.TupleElements.Select(static e => (e.Name, e.Type))) : Collection(type));
    }

    // Rows, groups and tuples of them are no types of the wire, so collections of them are read here.
    private static TypeRef? Collection(INamedTypeSymbol type) => (type.ContainingNamespace?.ToDisplayString(), type.TypeArguments) switch
    {
        ("System.Collections.Generic" or "System.Linq", [var element]) when Lists.Contains(type.Name) => List(Of(element)),
        ("System.Collections.Generic", [var element]) when Sets.Contains(type.Name) => Of(element) is { } item ? new TypeRef(TypeKinds.Set, Element: item) : null,
        ("System.Collections.Generic", [var key, var value]) when Dictionaries.Contains(type.Name) => Dictionary(Of(key), Of(value)),
        ("System.Collections.Generic", []) when type is { Name: "KeyCollection" or "ValueCollection", ContainingType.TypeArguments: [var key, var value] } => List(Of(type.Name == "KeyCollection" ? key : value)),
        _ => null,
    };

    private static TypeRef? List(TypeRef? element) => element is null ? null : new TypeRef(TypeKinds.List, Element: element);

    private static TypeRef? Dictionary(TypeRef? key, TypeRef? value) => key is null || value is null ? null
        : key is { Kind: TypeKinds.String } ? new TypeRef(TypeKinds.Dictionary, Element: value)
        : new TypeRef(TypeKinds.Map, Element: value) { Key = key };

    private static TypeRef? Tuple(IEnumerable<(string Name, ITypeSymbol Type)> elements)
    {
        var read = elements.Select(static e => (e.Name, Type: Of(e.Type))).ToList();
        return read.Exists(static e => e.Type is null) ? null : new TypeRef(TypeKinds.Tuple) { Elements = read.Select(static e => new TupleElement(e.Name, e.Type!)).ToEquatableArray() };
    }

    private static (TypeRef, TypeRef)? Pair(INamedTypeSymbol type, string name) =>
        type.TypeArguments.Length == 2 && type.Is(name) && Of(type.TypeArguments[0]) is { } first && Of(type.TypeArguments[1]) is { } second ? (first, second) : null;
}
