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

    /// <summary>How a collection is held; null for everything else.</summary>
    public CollectionForm? Form { get; init; }

    /// <summary>Elements of a list or set, values of a dictionary.</summary>
    public TypeSpec? Element { get; init; }

    /// <summary>Keys of a dictionary that is not by text.</summary>
    public TypeSpec? Key { get; init; }

    /// <summary>Elements of a tuple.</summary>
    public EquatableArray<TypeSpec> Elements { get; init; }

    /// <summary>A type that is not null.</summary>
    public static TypeSpec Of(TypeRef type, string text, bool isValueType) =>
        new() { Ref = type, CSharp = text, CSharpNotNull = text, IsValueType = isValueType };
}
