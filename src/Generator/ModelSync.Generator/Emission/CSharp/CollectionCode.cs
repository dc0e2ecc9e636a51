using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>What generated code does with the C# form of a collection: name it, make it, copy it, count it.</summary>
internal static class CollectionCode
{
    /// <summary><c>V1::QueueForm&lt;int&gt;</c></summary>
    public static string Form(TypeSpec type) => type.Form!.IsJson ? $"V1::{type.Form.Form}" : $"V1::{type.Form.Form}<{Arguments(type)}>";

    /// <summary>A collection of this type, from a <c>List</c> of its elements.</summary>
    public static string FromList(TypeSpec type, string list) => type.Form switch
    {
        { Form: "ListForm" or null } form => form == CollectionForms.Array ? $"global::System.Linq.Enumerable.ToArray({list})" : list,
        _ => $"V1::Copies.OfList<{type.CSharpNotNull}, {Form(type)}, {Arguments(type)}>({list})",
    };

    /// <summary>The elements, one after the other; none of null where that is allowed.</summary>
    public static string Items(TypeSpec type, string value) => type.Form is { IsValueType: true } ? $"{Form(type)}.Of({value})" : value;

    /// <summary>A pattern over the number of elements as a condition; false for null.</summary>
    public static string Count(TypeSpec type, string value, string pattern) => type switch
    {
        { Ref.Kind: TypeKinds.Bytes } => $"{value} is {{ Length: {pattern} }}",
        { Form.Count: { } count } => $"{value} is {{ {count}: {pattern} }}",
        _ => $"V1::CollectionItems.Count({Items(type, value)}) is ({pattern})",
    };

    /// <summary>A copy that shares nothing that can be changed.</summary>
    /// <param name="copy">Copies an element; null when elements cannot be changed.</param>
    public static string Copy(TypeSpec type, string value, Func<string, string>? copy)
    {
        if (type.Form!.IsPlain) return CopyPlain(type, value, copy);
        if (type.Form.IsImmutable && copy is null) return value;
        var rest = copy is null ? "" : $", static e => {copy("e")}";
        return $"V1::Copies.{TypeTable.Current[type.Form.Kind].Method}<{type.CSharpNotNull}, {Form(type)}, {Arguments(type)}>({value}{rest})";
    }

    private static string CopyPlain(TypeSpec type, string value, Func<string, string>? copy)
    {
        var (element, arguments) = (type.Element!.CSharp, Arguments(type));
        if (type.Ref.Kind == TypeKinds.Set) return $"new global::System.Collections.Generic.HashSet<{element}>({value})";
        if (type.Ref.Kind == TypeKinds.List)
            return copy is null ? $"[.. {value}]" : $"[.. global::System.Linq.Enumerable.Select<{element}, {element}>({value}, static e => {copy("e")})]";
        return copy is null
            ? $"new global::System.Collections.Generic.Dictionary<{arguments}>({value})"
            : $"global::System.Linq.Enumerable.ToDictionary<global::System.Collections.Generic.KeyValuePair<{arguments}>, {arguments}>({value}, static e => e.Key, static e => {copy("e.Value")})";
    }

    private static string Arguments(TypeSpec type) =>
        type.Form!.Kind == TypeKinds.Dictionary ? $"{type.Key?.CSharp ?? "string"}, {type.Element!.CSharp}" : type.Element!.CSharp;
}
