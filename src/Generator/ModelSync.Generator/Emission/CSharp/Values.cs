using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Copying and comparing values, and moving them between rows and storage.</summary>
internal static class Values
{
    /// <summary>A copy that shares no collection and no bytes, however deep they lie.</summary>
    public static string Copy(TypeSpec type, string value)
    {
        if (!IsChangeable(type)) return value;
        return type.Ref.Nullable ? $"{value} is {{ }} {Temporary(value)} ? {CopyNotNull(type, Temporary(value))} : null" : CopyNotNull(type, value);
    }

    /// <summary>Equality of the type table.</summary>
    public static string AreEqual(TypeSpec type, string left, string right) => type.Ref.Kind switch
    {
        TypeKinds.List when HasOwnEquality(type.Element!) => $"V1::ValueEquality.Lists({left}, {right}, {AreEqual(type.Element!)})",
        TypeKinds.List => $"V1::ValueEquality.Lists({left}, {right})",
        TypeKinds.Set => $"V1::ValueEquality.Sets({left}, {right})",
        TypeKinds.Dictionary => $"V1::ValueEquality.Dictionaries({left}, {right}, {AreEqual(type.Element!)})",
        TypeKinds.Bytes => $"V1::ValueEquality.Bytes({left}, {right})",
        TypeKinds.Double => $"V1::ValueEquality.Doubles({left}, {right})",
        TypeKinds.Float => $"V1::ValueEquality.Floats({left}, {right})",
        TypeKinds.Object => $"global::System.Collections.Generic.EqualityComparer<{type.CSharp}>.Default.Equals({left}, {right})",
        _ => $"{left} == {right}",
    };

    /// <summary>An expression that reads a column.</summary>
    public static string Load(TypeSpec type, int column)
    {
        var load = type.Ref.Kind switch
        {
            TypeKinds.Enum => $"({type.CSharpNotNull})source.Enum({column})",
            _ when IsJson(type) => $"V1::JsonColumn.Read<{type.CSharpNotNull}, {Codecs.Of(NotNull(type))}>(source, {column})",
            _ => $"source.{Codecs.Method(NotNull(type))}({column})",
        };
        return type.Ref.Nullable ? $"source.IsNull({column}) ? null : {load}" : load;
    }

    /// <summary>A statement that writes a value at a position.</summary>
    public static string Store(TypeSpec type, int column, string value)
    {
        if (!type.Ref.Nullable) return StoreNotNull(type, column, value);
        var present = Temporary(value);
        return $"if ({value} is {{ }} {present}) {StoreNotNull(NotNull(type), column, present)}\nelse sink.Null({column});";
    }

    public static TypeSpec NotNull(TypeSpec type) =>
        type.Ref.Nullable ? type with { Ref = type.Ref with { Nullable = false }, CSharp = type.CSharpNotNull } : type;

    private static string StoreNotNull(TypeSpec type, int column, string value) => type.Ref.Kind switch
    {
        TypeKinds.Enum => $"sink.Enum({column}, (long){value});",
        _ when IsJson(type) => $"V1::JsonColumn.Write<{type.CSharp}, {Codecs.Of(type)}>(sink, {column}, {value});",
        _ => $"sink.{Codecs.Method(type)}({column}, {value});",
    };

    private static bool IsJson(TypeSpec type) => TypeTable.Current[type.Ref.Kind].Storage == "Json";

    private static bool IsChangeable(TypeSpec type) => type.Form != CollectionForm.None || type.Ref.Kind == TypeKinds.Bytes;

    private static string CopyNotNull(TypeSpec type, string value)
    {
        var (isDeep, element) = (type.Element is { } inner && IsChangeable(inner), type.Element?.CSharp);
        if (type.Ref.Kind == TypeKinds.Set) return $"new global::System.Collections.Generic.HashSet<{element}>({value})";
        if (type.Ref.Kind != TypeKinds.Dictionary)
            return isDeep ? $"[.. global::System.Linq.Enumerable.Select<{element}, {element}>({value}, static e => {Copy(type.Element!, "e")})]" : $"[.. {value}]";
        return isDeep
            ? $"global::System.Linq.Enumerable.ToDictionary<{Entry(element!)}, string, {element}>({value}, static e => e.Key, static e => {Copy(type.Element!, "e.Value")})"
            : $"new global::System.Collections.Generic.Dictionary<string, {element}>({value})";
    }

    private static string Entry(string value) => $"global::System.Collections.Generic.KeyValuePair<string, {value}>";

    private static string AreEqual(TypeSpec element) => $"static (a, b) => {AreEqual(element, "a", "b")}";

    private static bool HasOwnEquality(TypeSpec type) => IsChangeable(type) || type.Ref.Kind is TypeKinds.Double or TypeKinds.Float;

    private static string Temporary(string value) => "t_" + value.Substring(value.LastIndexOf('.') + 1).TrimStart('@');
}
