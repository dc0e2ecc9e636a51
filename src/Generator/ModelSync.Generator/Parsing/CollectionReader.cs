using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Lists, sets and dictionaries, with what they are of.</summary>
internal sealed class CollectionReader(TypeReader types)
{
    public TypeSpec? Read(ITypeSymbol type) => List(type) ?? Set(type) ?? Dictionary(type);

    /// <summary>What a set is of, when that is no value of sets; looked for in the type and whatever it is made of.</summary>
    public static ITypeSymbol? WrongElement(ITypeSymbol type)
    {
        if (SetOf(type) is ({ } element, _)) return new TypeReader() is var types && types.Read(type) is null && types.Read(element) is not null ? element : null;
        IEnumerable<ITypeSymbol> parts = type is IArrayTypeSymbol array ? [array.ElementType] : type is INamedTypeSymbol named ? named.TypeArguments : [];
        return parts.Select(WrongElement).FirstOrDefault(static found => found is not null);
    }

    private TypeSpec? List(ITypeSymbol type)
    {
        var (element, form) = type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, CollectionForm.Array),
            INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.List") => (named.TypeArguments[0], CollectionForm.List),
            INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.IReadOnlyList") => (named.TypeArguments[0], CollectionForm.ReadOnlyList),
            _ => (null, CollectionForm.None),
        };
        if (element is null || types.Read(element) is not { } item) return null;
        var text = form switch
        {
            CollectionForm.Array => $"{item.CSharp}[]",
            CollectionForm.List => $"global::System.Collections.Generic.List<{item.CSharp}>",
            _ => $"global::System.Collections.Generic.IReadOnlyList<{item.CSharp}>",
        };
        return TypeSpec.Of(new TypeRef(TypeKinds.List, Element: item.Ref), text, isValueType: false) with { Form = form, Element = item };
    }

    private TypeSpec? Set(ITypeSymbol type)
    {
        var (element, form) = SetOf(type);
        // Without annotations a text may be null, but hardly in a set.
        if (element is null || types.Read(element.WithNullableAnnotation(element.NullableAnnotation == NullableAnnotation.Annotated ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated)) is not { Ref.Nullable: false } item) return null;
        if (!TypeTable.Current[item.Ref.Kind].InSets) return null;
        var name = form switch
        {
            CollectionForm.Set => "HashSet",
            CollectionForm.SetInterface => "ISet",
            _ => "IReadOnlySet",
        };
        return TypeSpec.Of(new TypeRef(TypeKinds.Set, Element: item.Ref), $"global::System.Collections.Generic.{name}<{item.CSharp}>", isValueType: false) with { Form = form, Element = item };
    }

    private static (ITypeSymbol? Element, CollectionForm Form) SetOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.HashSet") => (named.TypeArguments[0], CollectionForm.Set),
        INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.ISet") => (named.TypeArguments[0], CollectionForm.SetInterface),
        INamedTypeSymbol { Arity: 1 } named when named.Is("System.Collections.Generic.IReadOnlySet") => (named.TypeArguments[0], CollectionForm.ReadOnlySet),
        _ => (null, CollectionForm.None),
    };

    private TypeSpec? Dictionary(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 2, TypeArguments: [{ SpecialType: SpecialType.System_String }, var value] } named) return null;
        var (name, form) = named.Name switch
        {
            "Dictionary" => ("System.Collections.Generic.Dictionary", CollectionForm.Dictionary),
            "IDictionary" => ("System.Collections.Generic.IDictionary", CollectionForm.DictionaryInterface),
            "IReadOnlyDictionary" => ("System.Collections.Generic.IReadOnlyDictionary", CollectionForm.ReadOnlyDictionary),
            _ => ("", CollectionForm.None),
        };
        if (!named.Is(name) || types.Read(value) is not { } item) return null;
        return TypeSpec.Of(new TypeRef(TypeKinds.Dictionary, Element: item.Ref), $"global::{name}<string, {item.CSharp}>", isValueType: false) with { Form = form, Element = item };
    }
}
