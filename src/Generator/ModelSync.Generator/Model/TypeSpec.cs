using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A type of a member or parameter: as the wire sees it and as C# writes it.</summary>
internal sealed record TypeSpec
{
    /// <summary>Row of the type table, nullability, names.</summary>
    public required TypeRef Ref { get; init; }

    /// <summary>C# text with <c>global::</c> and with <c>?</c> when nullable.</summary>
    public required string CSharp { get; init; }

    /// <summary>C# text without the outer <c>?</c>.</summary>
    public required string CSharpNotNull { get; init; }

    /// <summary>Whether the type without <c>?</c> is a value type.</summary>
    public required bool IsValueType { get; init; }

    /// <summary>Begins the names of codec and storage methods where C# has more than one type for the row: <c>NInt</c> for a <c>long</c>. Null for the row's own type.</summary>
    public string? Variant { get; init; }

    /// <summary>How a collection is held; null for everything else.</summary>
    public CollectionForm? Form { get; init; }

    /// <summary>Elements of a list or set, values of a dictionary.</summary>
    public TypeSpec? Element { get; init; }

    /// <summary>Keys of a dictionary that is not by text.</summary>
    public TypeSpec? Key { get; init; }

    /// <summary>Elements of a tuple.</summary>
    public EquatableArray<TypeSpec> Elements { get; init; }

    /// <summary>The type holds one value and travels as it: the row of <see cref="Ref"/> is that of the value, its name that of the type.</summary>
    public WrapperSpec? Wrapper { get; init; }

    /// <summary>The Dto of a model, which the contract calls by the model's name: nobody but the server makes one, so that it has no validator.</summary>
    public bool IsRow { get; init; }

    /// <summary>The value inside a wrapper, and in a list the values inside its elements; every other type is its own.</summary>
    public TypeSpec Underlying =>
        Wrapper is { } wrapper ? wrapper.Value with { Ref = Ref, CSharp = Ref.Nullable ? wrapper.Value.CSharp + "?" : wrapper.Value.CSharp }
        : Element?.Wrapper is null ? this
        : this with { Element = Element.Underlying };

    /// <summary>A type that is not null.</summary>
    public static TypeSpec Of(TypeRef type, string text, bool isValueType) =>
        new() { Ref = type, CSharp = text, CSharpNotNull = text, IsValueType = isValueType };
}
