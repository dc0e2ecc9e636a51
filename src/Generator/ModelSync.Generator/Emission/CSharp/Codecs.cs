using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>How values of a type travel: the codec's type, and the shortest call for simple types.</summary>
internal static class Codecs
{
    /// <summary><c>V1::ListCodec&lt;string, V1::StringCodec&gt;</c></summary>
    public static string Of(TypeSpec type)
    {
        if (!type.Ref.Nullable) return NotNull(type);
        var wrapper = type.IsValueType ? "NullableCodec" : "ReferenceCodec";
        return $"V1::{wrapper}<{type.CSharpNotNull}, {NotNull(type)}>";
    }

    public static string Write(TypeSpec type, string value) =>
        Method(type) is { } method ? $"writer.Write{method}({value});" : $"{Of(type)}.Write(ref writer, {value});";

    public static string Read(TypeSpec type) =>
        Method(type) is { } method ? $"reader.Read{method}()" : $"{Of(type)}.Read(ref reader)";

    /// <summary>Suffix of the door's methods for a type that is one token on the wire.</summary>
    public static string? Method(TypeSpec type) => type.Ref.Nullable ? null : Primitive(type.Ref.Kind);

    private static string NotNull(TypeSpec type) => type.Ref.Kind switch
    {
        TypeKinds.List => $"V1::{ListCodec(type.List)}<{type.Element!.CSharp}, {Of(type.Element)}>",
        TypeKinds.Enum or TypeKinds.Object => CSharpFile.Companion(type.CSharpNotNull, type.Ref.Name!, "Codec"),
        _ => $"V1::{Primitive(type.Ref.Kind)}Codec",
    };

    private static string ListCodec(ListForm form) => form switch
    {
        ListForm.Array => "ArrayCodec",
        ListForm.ReadOnlyList => "ReadOnlyListCodec",
        _ => "ListCodec",
    };

    private static string? Primitive(string kind) => kind switch
    {
        TypeKinds.Bool => "Bool",
        TypeKinds.Int => "Int",
        TypeKinds.Long => "Long",
        TypeKinds.Double => "Double",
        TypeKinds.Decimal => "Decimal",
        TypeKinds.String => "String",
        TypeKinds.Guid => "Guid",
        TypeKinds.Instant => "Instant",
        _ => null,
    };
}
