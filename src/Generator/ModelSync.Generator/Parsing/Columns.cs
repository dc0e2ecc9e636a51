using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>How members lie in the database.</summary>
internal static class Columns
{
    private static readonly string[] RealTypes = ["REAL", "FLOAT", "DOUBLE", "NUMERIC", "DECIMAL", "MONEY"];

    public static ColumnSpec Of(string member, IReadOnlyList<AttributeData> attributes, TypeSpec type)
    {
        var column = attributes.Attribute(KnownNames.Column);
        var declared = column?.Named<string>("TypeName");
        return new ColumnSpec(column?.Argument<string>(0) ?? member, Kind(type.Ref.Kind, declared), type.Ref.Nullable, declared);
    }

    /// <summary>Position in a composite key; declaration order where it is not given.</summary>
    public static int Order(IReadOnlyList<AttributeData> attributes) =>
        attributes.Attribute(KnownNames.Column)?.Named<int?>("Order") is { } order and >= 0 ? order : int.MaxValue;

    // A column that declares its type was made by somebody else: numbers are what SQLite's affinity makes of them, dates have no zone.
    private static string Kind(string kind, string? declared) => kind switch
    {
        TypeKinds.Bool => "Bool",
        TypeKinds.Int => "Int",
        TypeKinds.Long => "Long",
        TypeKinds.Double => "Double",
        TypeKinds.Decimal => declared is not null && RealTypes.Any(t => declared.StartsWith(t, StringComparison.OrdinalIgnoreCase)) ? "RealDecimal" : "SortableDecimal",
        TypeKinds.String => "Text",
        TypeKinds.Guid => "GuidText",
        TypeKinds.Instant => declared is null ? "InstantText" : "ZonelessText",
        TypeKinds.Enum => "Enum",
        _ => "Json",
    };
}
