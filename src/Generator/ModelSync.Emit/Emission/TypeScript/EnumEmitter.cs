using System.Globalization;
using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>
/// An enum as a constant object and the union of its values, and the table that codecs read. Of flags any combination is a value, so their type
/// is a branded number; what JavaScript has no exact number for is a bigint.
/// </summary>
internal static class EnumEmitter
{
    public static void Emit(EmittedModule module, EnumType type)
    {
        EmitNames(module.Code, type);
        EmitTable(module.Code, type);
        EmitTypes(module.Types, type);
        module.Gap();
    }

    /// <summary>A number of the enum as a literal, from that of the contract.</summary>
    public static string Literal(EnumType type, long value)
    {
        var digits = type.IsUnsigned ? unchecked((ulong)value).ToString(CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);
        return type.IsWide ? digits + "n" : digits;
    }

    /// <summary>A number of the enum as a literal, from a constant of C#: one of a <c>ulong</c> in digits or as the <c>long</c> of the same bits.</summary>
    public static string Literal(EnumType type, string value) =>
        Literal(type, long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : unchecked((long)ulong.Parse(value, CultureInfo.InvariantCulture)));

    /// <summary>Class of the runtime that the table is of.</summary>
    private static string TableType(EnumType type) => (type.Flags ? "Flags" : "Enum") + "Table";

    /// <summary>The names of its numbers.</summary>
    public static void EmitNames(TypeScriptFile code, EnumType type) => code.Line($$"""
        export const {{type.Name}} = {
          {{Block.Lines(type.Members.Select(m => $"{TypeScriptNames.Key(m.Name)}: {Literal(type, m.Value)},"))}}
        };
        """);

    private static void EmitTable(TypeScriptFile code, EnumType type) => code.Line($$"""

        export const {{ObjectNames.Table(type.Name)}} = /* @__PURE__ */ new {{code.Import(TableType(type), Codegen.V1)}}({{Arguments(type)}});
        """);

    private static string Arguments(EnumType type)
    {
        if (!type.Flags) return $"[{string.Join(", ", type.Members.Select(m => $"[{TypeScriptLiterals.Text(m.WireName)}, {Literal(type, m.Value)}]"))}]";
        return Literal(type, type.Bits) + (type.Lowest == 0 ? "" : $", {Literal(type, type.Lowest)}");
    }

    private static void EmitTypes(DeclarationFile types, EnumType type)
    {
        types.Doc(type.Name);
        types.Named("export declare const ", type.Name, ": {", type.Name);
        foreach (var member in type.Members)
        {
            var path = $"{type.Name}.{member.Name}";
            types.Doc(path, "  ");
            types.Named("  readonly ", TypeScriptNames.Property(member.Name), $": {(type.Flags ? type.Name : Literal(type, member.Value))};", path);
        }

        types.Line("};\n");
        types.Doc(type.Name);
        types.Named("export type ", type.Name, $" = {Values(types, type)};", type.Name);
        var number = type.IsWide ? "bigint" : "number";
        types.Line($"\nexport declare const {ObjectNames.Table(type.Name)}: {types.ImportType(TableType(type), Codegen.V1)}<{number}>;");
    }

    private static string Values(DeclarationFile types, EnumType type) => type.Flags
        ? $"{types.ImportType("Flags", Codegen.V1)}<'{type.Name}'{(type.IsWide ? ", bigint" : "")}>"
        : string.Join(" | ", type.Members.Select(m => m.Value).Distinct().Select(value => Literal(type, value)).DefaultIfEmpty("never"));
}
