using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// How a member lies in the database. A column that declares its type or form was made by somebody else: what the declared type means is
/// SQLite's affinity, and the storage table knows which forms a type may have there.
/// </summary>
internal sealed class ColumnReader(ISymbol property, ITypeSymbol memberType, string path, Findings findings)
{
    public ColumnSpec Read(IReadOnlyList<AttributeData> attributes, TypeSpec type)
    {
        var column = attributes.Attribute(KnownNames.Column);
        var declared = column?.Named<string>("TypeName");
        var form = FormOf(attributes);
        // A DateTime, which is always UTC, lies in a column as any instant does.
        var row = type.Ref.Kind == TypeKinds.DateTime ? TypeKinds.Instant : type.Ref.Kind;
        var kind = form is not null ? Stored(form, row) : declared is not null ? Declared(declared, row) : Generated(row);
        if (kind == "EnumName" && IsFlags) findings.Report(TypeDiagnostics.StoredFormOfAnotherType, property.Location(), path, "an enum with [Flags]", kind, "a combination has no name: store it as a number");
        return new ColumnSpec(column?.Argument<string>(0) ?? property.Name, kind, type.Ref.Nullable, declared, form is not null || declared is not null);
    }

    /// <summary>Position in a composite key; null where it is not given.</summary>
    public static int? Order(IReadOnlyList<AttributeData> attributes) =>
        attributes.Attribute(KnownNames.Column)?.Named<int?>("Order") is { } order and >= 0 ? order : null;

    private bool IsFlags =>
        (memberType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : memberType).Has("System.FlagsAttribute");

    // The name of the constant: forms and storage kinds are called alike.
    private static string? FormOf(IReadOnlyList<AttributeData> attributes) =>
        attributes.Attribute(KnownNames.StoredAs) is { ConstructorArguments: [{ Type: { } form, Value: int value }] }
            ? form.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.ConstantValue is int constant && constant == value)?.Name
            : null;

    private string Stored(string form, string type)
    {
        if (StorageTable.Current.Find(form)?.Type == type) return form;
        var known = StorageTable.Current.Of(type).Select(static row => row.Kind).ToList();
        findings.ReportChoices(TypeDiagnostics.StoredFormOfAnotherType, property.Location(), known, path, type, form, known.Count > 0 ? $"use {string.Join(" or ", known)}" : "leave [StoredAs] out");
        return Generated(type);
    }

    private string Declared(string declared, string type)
    {
        var affinity = AffinityOf(declared);
        var rows = StorageTable.Current.Of(type).ToList();
        if (rows.Find(row => row.DefaultFor.Contains(affinity)) is { } meant) return meant.Kind;
        var possible = rows.Where(row => row.Sqlite == affinity).Select(static row => row.Kind).ToList();
        if (possible.Count > 0) findings.ReportChoices(TypeDiagnostics.StoredFormUnknown, property.Location(), possible, path, declared, string.Join(")] or [StoredAs(StoredForm.", possible));
        return Generated(type);
    }

    private static string Generated(string type) => TypeTable.Current[type].Storage;

    // https://sqlite.org/datatype3.html 3.1
    private static string AffinityOf(string declared)
    {
        bool Has(string part) => declared.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
        if (Has("INT")) return "INTEGER";
        if (Has("CHAR") || Has("CLOB") || Has("TEXT")) return "TEXT";
        if (declared.Length == 0 || Has("BLOB")) return "BLOB";
        return Has("REAL") || Has("FLOA") || Has("DOUB") ? "REAL" : "NUMERIC";
    }
}
