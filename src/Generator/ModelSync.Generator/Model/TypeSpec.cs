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

    /// <summary>How a collection is held; <see cref="CollectionForm.None"/> for everything else.</summary>
    public CollectionForm Form { get; init; }

    /// <summary>Elements of a list or set, values of a dictionary.</summary>
    public TypeSpec? Element { get; init; }

    /// <summary>A type that is not null.</summary>
    public static TypeSpec Of(TypeRef type, string text, bool isValueType) =>
        new() { Ref = type, CSharp = text, CSharpNotNull = text, IsValueType = isValueType };
}

/// <summary>The C# collection behind a list, set or dictionary.</summary>
internal enum CollectionForm
{
    None,

    /// <summary><c>T[]</c></summary>
    Array,

    /// <summary><c>List&lt;T&gt;</c></summary>
    List,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c></summary>
    ReadOnlyList,

    /// <summary><c>HashSet&lt;T&gt;</c></summary>
    Set,

    /// <summary><c>ISet&lt;T&gt;</c></summary>
    SetInterface,

    /// <summary><c>IReadOnlySet&lt;T&gt;</c></summary>
    ReadOnlySet,

    /// <summary><c>Dictionary&lt;string, T&gt;</c></summary>
    Dictionary,

    /// <summary><c>IDictionary&lt;string, T&gt;</c></summary>
    DictionaryInterface,

    /// <summary><c>IReadOnlyDictionary&lt;string, T&gt;</c></summary>
    ReadOnlyDictionary,
}
