using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Types that are one value: those that the language names, and those that are known by name.</summary>
internal static class ScalarTypes
{
    /// <summary>The variant of free JSON that an object is.</summary>
    public const string AnyJson = "AnyJson";

    private const string JsonNode = "System.Text.Json.Nodes.JsonNode";

    public static TypeSpec? Read(ITypeSymbol type) => Scalar(type) ?? Bytes(type) ?? Memory(type) ?? Json(type);

    /// <summary>The C# type of a kind that <c>[StronglyTypedId]</c> names.</summary>
    public static TypeSpec? Of(string? kind) => kind switch
    {
        TypeKinds.Int or TypeKinds.Long => Value(kind, kind),
        TypeKinds.Guid => Value(kind, "global::System.Guid"),
        TypeKinds.String => TypeSpec.Of(new TypeRef(kind), "string", isValueType: false),
        _ => null,
    };

    private static TypeSpec? Scalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => Value(TypeKinds.Bool, "bool"),
        SpecialType.System_SByte => Value(TypeKinds.SByte, "sbyte"),
        SpecialType.System_Byte => Value(TypeKinds.Byte, "byte"),
        SpecialType.System_Int16 => Value(TypeKinds.Short, "short"),
        SpecialType.System_UInt16 => Value(TypeKinds.UShort, "ushort"),
        SpecialType.System_Int32 => Value(TypeKinds.Int, "int"),
        SpecialType.System_UInt32 => Value(TypeKinds.UInt, "uint"),
        SpecialType.System_Int64 => Value(TypeKinds.Long, "long"),
        SpecialType.System_UInt64 => Value(TypeKinds.ULong, "ulong"),
        SpecialType.System_IntPtr => Value(TypeKinds.Long, "nint") with { Variant = "NInt" },
        SpecialType.System_UIntPtr => Value(TypeKinds.ULong, "nuint") with { Variant = "NUInt" },
        SpecialType.System_Double => Value(TypeKinds.Double, "double"),
        SpecialType.System_Single => Value(TypeKinds.Float, "float"),
        SpecialType.System_Char => Value(TypeKinds.Char, "char"),
        SpecialType.System_DateTime => Value(TypeKinds.DateTime, "global::System.DateTime"),
        SpecialType.System_Decimal => Value(TypeKinds.Decimal, "decimal"),
        SpecialType.System_String => TypeSpec.Of(new TypeRef(TypeKinds.String), "string", isValueType: false),
        SpecialType.None when type.Is("System.Guid") => Value(TypeKinds.Guid, "global::System.Guid"),
        SpecialType.None when type.Is("System.DateTimeOffset") => Value(TypeKinds.Instant, "global::System.DateTimeOffset"),
        SpecialType.None when type.Is("System.Int128") => Value(TypeKinds.Int128, "global::System.Int128"),
        SpecialType.None when type.Is("System.UInt128") => Value(TypeKinds.UInt128, "global::System.UInt128"),
        SpecialType.None when type.Is("System.Numerics.BigInteger") => Value(TypeKinds.BigInteger, "global::System.Numerics.BigInteger"),
        SpecialType.None when type.Is("System.Half") => Value(TypeKinds.Half, "global::System.Half"),
        SpecialType.None when type.Is("System.Text.Rune") => Value(TypeKinds.Rune, "global::System.Text.Rune"),
        SpecialType.None when type.Is("System.Uri") => TypeSpec.Of(new TypeRef(TypeKinds.Uri), "global::System.Uri", isValueType: false),
        SpecialType.None when type.Is("System.Version") => TypeSpec.Of(new TypeRef(TypeKinds.Version), "global::System.Version", isValueType: false),
        SpecialType.None when type.Is("System.DateOnly") => Value(TypeKinds.Date, "global::System.DateOnly"),
        SpecialType.None when type.Is("System.TimeOnly") => Value(TypeKinds.Time, "global::System.TimeOnly"),
        SpecialType.None when type.Is("System.TimeSpan") => Value(TypeKinds.Duration, "global::System.TimeSpan"),
        _ => null,
    };

    /// <summary>What a JsonObject or JsonArray holds.</summary>
    public static TypeSpec NullableNode()
    {
        var node = Node();
        return node with { Ref = node.Ref with { Nullable = true }, CSharp = node.CSharp + "?" };
    }

    /// <summary>A moment as it is with <c>[KeepOffset]</c>; null for every other type.</summary>
    public static TypeSpec? KeepingOffset(TypeSpec type) =>
        type is { Wrapper: null, Ref.Kind: TypeKinds.Instant } ? type with { Ref = type.Ref with { Kind = TypeKinds.OffsetInstant } } : null;

    // A value of its own, not a list of numbers.
    private static TypeSpec? Bytes(ITypeSymbol type) =>
        type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } ? TypeSpec.Of(new TypeRef(TypeKinds.Bytes), "byte[]", isValueType: false) : null;

    private static TypeSpec? Memory(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 1, TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } named) return null;
        if (named.Is("System.Memory")) return Value(TypeKinds.Bytes, "global::System.Memory<byte>") with { Variant = "Memory" };
        return named.Is("System.ReadOnlyMemory") ? Value(TypeKinds.Bytes, "global::System.ReadOnlyMemory<byte>") with { Variant = "ReadOnlyMemory" } : null;
    }

    // Free JSON; an object is what free JSON can say of it.
    private static TypeSpec? Json(ITypeSymbol type)
    {
        var json = new TypeRef(TypeKinds.Json);
        if (type.SpecialType == SpecialType.System_Object || type.TypeKind == TypeKind.Dynamic) return TypeSpec.Of(json, "object", isValueType: false) with { Variant = AnyJson };
        if (type.Is("System.Text.Json.JsonElement")) return TypeSpec.Of(json, "global::System.Text.Json.JsonElement", isValueType: true);
        return type.Is(JsonNode) ? Node() : null;
    }

    private static TypeSpec Node() => TypeSpec.Of(new TypeRef(TypeKinds.Json), "global::" + JsonNode, isValueType: false) with { Variant = "JsonNode" };

    private static TypeSpec Value(string kind, string text) => TypeSpec.Of(new TypeRef(kind), text, isValueType: true);
}
