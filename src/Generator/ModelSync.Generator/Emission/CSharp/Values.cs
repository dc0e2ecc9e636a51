using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Copying and comparing values, and moving them between rows and storage.</summary>
internal static class Values
{
    /// <summary>A copy that shares no list and no bytes.</summary>
    public static string Copy(TypeSpec type, string value)
    {
        if (type.Ref.Kind is not (TypeKinds.List or TypeKinds.Bytes)) return value;
        return type.Ref.Nullable ? $"{value} is {{ }} {Temporary(value)} ? [.. {Temporary(value)}] : null" : $"[.. {value}]";
    }

    /// <summary>Equality of the type table.</summary>
    public static string AreEqual(TypeSpec type, string left, string right) => type.Ref.Kind switch
    {
        TypeKinds.List => $"V1::ValueEquality.Lists({left}, {right})",
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
            TypeKinds.List or TypeKinds.Object => $"V1::JsonColumn.Read<{type.CSharpNotNull}, {Codecs.Of(NotNull(type))}>(source, {column})",
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
        TypeKinds.List or TypeKinds.Object => $"V1::JsonColumn.Write<{type.CSharp}, {Codecs.Of(type)}>(sink, {column}, {value});",
        _ => $"sink.{Codecs.Method(type)}({column}, {value});",
    };

    private static string Temporary(string value) => "t_" + value.Substring(value.LastIndexOf('.') + 1).TrimStart('@');
}
