using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>An enum as a constant object and the union of its values, and the table that codecs read.</summary>
internal static class EnumEmitter
{
    private const long MaxSafeInteger = 9007199254740991;

    public static void Emit(EmittedModule module, EnumType type)
    {
        if (type.Members.FirstOrDefault(m => m.Value is > MaxSafeInteger or < -MaxSafeInteger) is { } large)
            throw new EmitException("MSYNC5004", $"'{type.Name}.{large.Name}' is beyond 2^53, where JavaScript has no exact numbers. Choose a smaller value.");
        EmitCode(module.Code, type);
        EmitTypes(module.Types, type);
        module.Gap();
    }

    private static void EmitCode(TypeScriptFile code, EnumType type)
    {
        var table = code.Import("EnumTable", Codegen.V1);
        var entries = type.Members.Select(m => $"[{TypeScriptLiterals.Text(m.Name)}, {TypeScriptLiterals.Number(m.Value)}]");
        code.Line($$"""
            export const {{type.Name}} = {
              {{Block.Lines(type.Members.Select(m => $"{TypeScriptNames.Key(m.Name)}: {TypeScriptLiterals.Number(m.Value)},"))}}
            };

            export const {{ObjectNames.Table(type.Name)}} = /* @__PURE__ */ new {{table}}([{{string.Join(", ", entries)}}]);
            """);
    }

    private static void EmitTypes(DeclarationFile types, EnumType type)
    {
        types.Doc(type.Name);
        types.Named("export declare const ", type.Name, ": {", type.Name);
        foreach (var member in type.Members)
        {
            var path = $"{type.Name}.{member.Name}";
            types.Doc(path, "  ");
            types.Named("  readonly ", TypeScriptNames.Property(member.Name), $": {TypeScriptLiterals.Number(member.Value)};", path);
        }

        types.Line("};\n");
        types.Doc(type.Name);
        // A combination of flags is a number without a name.
        var values = type.Flags ? "number" : string.Join(" | ", type.Members.Select(m => m.Value).Distinct().Select(TypeScriptLiterals.Number).DefaultIfEmpty("never"));
        types.Named("export type ", type.Name, $" = {values};", type.Name);
        types.Line($"\nexport declare const {ObjectNames.Table(type.Name)}: {types.ImportType("EnumTable", Codegen.V1)};");
    }
}
