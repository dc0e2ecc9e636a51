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
        Direct(type) is { } method ? $"writer.Write{method}({value});" : $"{Of(type)}.Write(ref writer, {value});";

    public static string Read(TypeSpec type) =>
        Direct(type) is { } method ? $"reader.Read{method}()" : $"{Of(type)}.Read(ref reader)";

    /// <summary>Name of the door's methods for a simple value in storage and claims.</summary>
    public static string Method(TypeSpec type) => type.Variant ?? Row(type).Method;

    // Suffix of the methods of readers and writers, where they have one for the type.
    private static string? Direct(TypeSpec type) =>
        !type.Ref.Nullable && type is { Wrapper: null, Variant: null, Ref.Kind: not TypeKinds.Enum } && Row(type) is { Composed: false, Storage: not ("Json" or "AnyJson") } row ? row.Method : null;

    private static TypeRow Row(TypeSpec type) => TypeTable.Current[type.Ref.Kind];

    private static string NotNull(TypeSpec type) => type.Ref.Kind switch
    {
        _ when type.Form is { } form => Collection(type, form),
        TypeKinds.Tuple => $"V1::{(type.IsValueType ? "Value" : "")}TupleCodec<{string.Join(", ", type.Elements.Select(static e => $"{e.CSharp}, {Of(e)}"))}>",
        TypeKinds.Enum or TypeKinds.Object => Companion(type),
        _ when type.Wrapper is { } wrapper => CSharpFile.Companion(wrapper.Type, "Codec"),
        _ => $"V1::{Method(type)}Codec",
    };

    private static string Collection(TypeSpec type, CollectionForm form)
    {
        var element = (type.Key is { } key ? $"{key.CSharp}, {Of(key)}, " : "") + $"{type.Element!.CSharp}, {Of(type.Element)}";
        return form.Form is null
            ? $"V1::{(form == CollectionForms.Array ? "Array" : Row(type).Method)}Codec<{element}>"
            : $"V1::{Row(type).Method}OfCodec<{type.CSharpNotNull}, {CollectionCode.Form(type)}, {element}>";
    }

    private static string Companion(TypeSpec type) => type.IsRow ? type.CSharpNotNull + "Codec" : CSharpFile.Companion(type.CSharpNotNull, type.Ref.Name!, "Codec");
}
