using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Lists, sets and dictionaries, with what they are of.</summary>
internal sealed class CollectionReader(TypeReader types)
{
    public TypeSpec? Read(ITypeSymbol type) => FormOf(type) switch
    {
        { IsJson: true } form => Collection(form, "", ScalarTypes.NullableNode()),
        { Kind: TypeKinds.List } form => List(type, form),
        { Kind: TypeKinds.Set } form => Set((INamedTypeSymbol)type, form),
        { } form => Dictionary((INamedTypeSymbol)type, form),
        null => null,
    };

    /// <summary>
    /// The first set or dictionary of a type, and what it is of or by, when that has no equality that all sides share; looked for in the type and
    /// whatever it is made of.
    /// </summary>
    public static (CollectionForm Form, ITypeSymbol Unequal)? Wrong(ITypeSymbol type)
    {
        if (FormOf(type) is { Kind: not TypeKinds.List, IsJson: false } form && ((INamedTypeSymbol)type).TypeArguments[0] is var element && !IsEqualEverywhere(element, form)) return (form, element);
        IEnumerable<ITypeSymbol> parts = type is IArrayTypeSymbol array ? [array.ElementType] : type is INamedTypeSymbol named ? named.TypeArguments : [];
        return parts.Select(Wrong).FirstOrDefault(static found => found is not null);
    }

    // Of a type that is not in the table, that is said instead.
    private static bool IsEqualEverywhere(ITypeSymbol type, CollectionForm form) =>
        new TypeReader().Read(NeverNull(type)) is not { } read || (!read.Ref.Nullable && IsTransparent(read) && IsAllowed(TypeTable.Current[read.Ref.Kind], form));

    // Of what is converted, each side has an equality of its own.
    private static bool IsTransparent(TypeSpec type) => type.Wrapper?.IsTransparent != false;

    private static bool IsAllowed(TypeRow row, CollectionForm form) => form.Kind == TypeKinds.Set ? row.InSets : row.InKeys;

    private static CollectionForm? FormOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 }) return CollectionForms.Array;
        if (type is not INamedTypeSymbol { Arity: <= 2 } named) return null;
        foreach (var form in CollectionForms.Named(named.Name))
            if (named.Arity == Arity(form) && named.Is(form.Type)) return form;
        return null;
    }

    private static int Arity(CollectionForm form) => form.IsJson ? 0 : form.Kind == TypeKinds.Dictionary ? 2 : 1;

    private TypeSpec? List(ITypeSymbol type, CollectionForm form)
    {
        var element = type is IArrayTypeSymbol array ? array.ElementType : ((INamedTypeSymbol)type).TypeArguments[0];
        return types.Read(element) is { } item ? Collection(form, item.CSharp, item) : null;
    }

    private TypeSpec? Set(INamedTypeSymbol type, CollectionForm form) =>
        types.Read(NeverNull(type.TypeArguments[0])) is { Ref.Nullable: false } item && IsTransparent(item) && TypeTable.Current[item.Ref.Kind].InSets ? Collection(form, item.CSharp, item) : null;

    // Without annotations a text may be null, but hardly in a set.
    private static ITypeSymbol NeverNull(ITypeSymbol type) =>
        type.WithNullableAnnotation(type.NullableAnnotation == NullableAnnotation.Annotated ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated);

    private TypeSpec? Dictionary(INamedTypeSymbol type, CollectionForm form)
    {
        if (types.Read(type.TypeArguments[1]) is not { } item) return null;
        if (type.TypeArguments[0].SpecialType == SpecialType.System_String) return Collection(form, $"string, {item.CSharp}", item);
        return types.Read(NeverNull(type.TypeArguments[0])) is { Ref.Nullable: false } key && IsTransparent(key) && TypeTable.Current[key.Ref.Kind].InKeys ? Map(form, key, item) : null;
    }

    private static TypeSpec Map(CollectionForm form, TypeSpec key, TypeSpec item) =>
        TypeSpec.Of(new TypeRef(TypeKinds.Map, Element: item.Ref) { Key = key.Ref }, form.Of($"{key.CSharp}, {item.CSharp}"), form.IsValueType) with { Form = form, Key = key, Element = item };

    private static TypeSpec Collection(CollectionForm form, string arguments, TypeSpec item) =>
        TypeSpec.Of(new TypeRef(form.Kind, Element: item.Ref), form.Of(arguments), form.IsValueType) with { Form = form, Element = item };
}
