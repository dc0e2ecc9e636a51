using ModelSync.Contract;
using ModelSync.Generator.Model;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Copying and comparing values, and moving them between rows and storage.</summary>
internal static class Values
{
    /// <summary>A copy that shares no collection and no bytes, however deep they lie.</summary>
    /// <param name="name">Names the local that it may need; without it the last part of the value does.</param>
    public static string Copy(TypeSpec type, string value, string? name = null)
    {
        if (!IsChangeable(type)) return value;
        var local = Temporary(name ?? value);
        return type.Ref.Nullable ? $"{value} is {{ }} {local} ? {CopyNotNull(type, local)} : {Null(type)}" : CopyNotNull(type, value);
    }

    /// <summary>Equality of the type table.</summary>
    public static string AreEqual(TypeSpec type, string left, string right) => type.Ref.Kind switch
    {
        _ when type.Wrapper is not null => AreEqual(type.Underlying, Wrappers.Value(type, left), Wrappers.Value(type, right)),
        TypeKinds.List => $"V1::ValueEquality.Lists({CollectionCode.Items(type, left)}, {CollectionCode.Items(type, right)}{(HasOwnEquality(type.Element!) ? ", " + AreEqual(type.Element!) : "")})",
        TypeKinds.Set => $"V1::ValueEquality.Sets({left}, {right})",
        TypeKinds.Dictionary => $"V1::ValueEquality.Dictionaries({left}, {right}, {AreEqual(type.Element!)})",
        TypeKinds.Map => $"V1::ValueEquality.Maps({left}, {right}, {AreEqual(type.Element!)})",
        TypeKinds.Tuple => $"V1::ValueEquality.{(type is { IsValueType: true, Ref.Nullable: true } ? "NullableTuples" : "Tuples")}({left}, {right}, static (a, b) => {TupleCode.AreEqual(type)})",
        TypeKinds.Bytes when type.Variant is not null => $"V1::ValueEquality.Memories({left}, {right})",
        TypeKinds.Bytes => $"V1::ValueEquality.Bytes({left}, {right})",
        TypeKinds.Double => $"V1::ValueEquality.Doubles({left}, {right})",
        TypeKinds.Float => $"V1::ValueEquality.Floats({left}, {right})",
        TypeKinds.OffsetInstant => $"V1::ValueEquality.OffsetInstants({left}, {right})",
        TypeKinds.Uri => $"V1::ValueEquality.Uris({left}, {right})",
        TypeKinds.Json => $"V1::ValueEquality.Json({left}, {right})",
        TypeKinds.Half => $"V1::ValueEquality.Halves({left}, {right})",
        TypeKinds.Object => $"global::System.Collections.Generic.EqualityComparer<{type.CSharp}>.Default.Equals({left}, {right})",
        _ => $"{left} == {right}",
    };

    /// <summary>An expression that reads a column.</summary>
    public static string Load(TypeSpec type, int column)
    {
        var load = type.Ref.Kind switch
        {
            _ when type.Wrapper is { } wrapper => Wrappers.Make(wrapper, Load(wrapper.Value, column)),
            TypeKinds.Enum => $"unchecked(({type.CSharpNotNull})source.Enum({Number(column)}))",
            _ when IsJson(type) => $"V1::JsonColumn.Read<{type.CSharpNotNull}, {Codecs.Of(NotNull(type))}>(source, {Number(column)})",
            _ => $"source.{Codecs.Method(NotNull(type))}({Number(column)})",
        };
        return type.Ref.Nullable ? $"source.IsNull({Number(column)}) ? {Null(type)} : {load}" : load;
    }

    /// <summary>A statement that writes a value at a position.</summary>
    public static string Store(TypeSpec type, int column, string value)
    {
        if (!type.Ref.Nullable) return StoreNotNull(type, column, value);
        var present = Temporary(value);
        return $"if ({value} is {{ }} {present}) {StoreNotNull(NotNull(type), column, present)}\nelse sink.Null({Number(column)});";
    }

    public static TypeSpec NotNull(TypeSpec type) =>
        type.Ref.Nullable ? type with { Ref = type.Ref with { Nullable = false }, CSharp = type.CSharpNotNull } : type;

    private static string StoreNotNull(TypeSpec type, int column, string value) => type.Ref.Kind switch
    {
        _ when type.Wrapper is { } wrapper => StoreNotNull(wrapper.Value, column, Wrappers.Value(type, value)),
        TypeKinds.Enum => $"sink.Enum({Number(column)}, unchecked((long){value}));",
        _ when IsJson(type) => $"V1::JsonColumn.Write<{type.CSharp}, {Codecs.Of(type)}>(sink, {Number(column)}, {value});",
        _ => $"sink.{Codecs.Method(type)}({Number(column)}, {value});",
    };

    private static bool IsJson(TypeSpec type) => TypeTable.Current[type.Ref.Kind].Storage is "Json" or "AnyJson";

    private static bool IsChangeable(TypeSpec type) => type is { Wrapper.Converts: not null, IsValueType: false } || type.Ref.Kind == TypeKinds.Bytes || type is { Ref.Kind: TypeKinds.Json, Variant: not null } || type.Elements.Any(IsChangeable) || (type.Form is { } form && (!form.IsImmutable || IsChangeable(type.Element!)));

    private static string CopyNotNull(TypeSpec type, string value)
    {
        // What somebody else's class allows is not known: its value is made again.
        if (type.Wrapper is { Converts: not null } wrapper) return Wrappers.Make(wrapper, Wrappers.Value(NotNull(type), value));
        if (type.Ref.Kind == TypeKinds.Tuple) return TupleCode.Copy(type, value);
        if (type.Ref.Kind == TypeKinds.Json) return type.Variant == "JsonNode" ? $"{value}.DeepClone()" : $"V1::AnyJsonCodec.ElementOf({value})";
        if (type.Variant is not null) return $"new {type.CSharpNotNull}({value}.ToArray())";
        if (type.Form is null) return $"[.. {value}]";
        return CollectionCode.Copy(type, value, IsChangeable(type.Element!) ? item => Copy(type.Element!, item) : null);
    }

    // Left to itself, C# takes null for an array that becomes empty memory.
    private static string Null(TypeSpec type) => type is { Variant: not null, Ref.Kind: TypeKinds.Bytes } ? $"({type.CSharp})null" : "null";

    private static string AreEqual(TypeSpec element) => $"static (a, b) => {AreEqual(element, "a", "b")}";

    private static bool HasOwnEquality(TypeSpec type) => type.Wrapper is not null || type.Form is not null || type.Ref.Kind is TypeKinds.Tuple or TypeKinds.Bytes or TypeKinds.Double or TypeKinds.Float or TypeKinds.Half or TypeKinds.Uri or TypeKinds.OffsetInstant or TypeKinds.Json;

    private static string Temporary(string value) => "t_" + value.Substring(value.LastIndexOf('.') + 1).TrimStart('@');
}
