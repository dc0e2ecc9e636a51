using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>
/// A type that holds one value: the value's type with a brand, so that an order's id is no customer's, and nothing at run time; or a type of the
/// application's own, with the functions that it has for it.
/// </summary>
internal static class WireValueEmitter
{
    public const string Brand = "brand";

    public static string Read(WireValueType type) => "read" + type.Name;

    public static string Write(WireValueType type) => "write" + type.Name;

    /// <summary>Gives what travels, or undefined: what checks ask.</summary>
    public static string As(WireValueType type) => "as" + type.Name;

    public static IEnumerable<string> Declared(WireValueType type) =>
        type.TypeScript is null ? [type.Name, Brand] : [type.Name, Read(type), Write(type), As(type)];

    public static void Emit(EmittedModule module, WireValueType type)
    {
        if (type.TypeScript is { } own) EmitOwn(module, type, own);
        else EmitBrand(module, type);
        module.Gap();
    }

    private static void EmitOwn(EmittedModule module, WireValueType type, TypeScriptType own)
    {
        var (code, types) = (module.Code, module.Types);
        var values = new ValuePrinter(code, module.Plan);
        var (fromWire, toWire) = (code.Import(own.FromWire, own.Module), code.Import(own.ToWire, own.Module));
        code.Line($$"""
            export function {{Read(type)}}(reader) {
              return {{code.Import("convertFrom", Codegen.V1)}}(reader, {{values.Read(type.Type)}}, {{fromWire}});
            }

            export function {{Write(type)}}(writer, value) {
              const given = {{toWire}}(value);
              {{values.Write(type.Type, "given", wide: true)}}
            }

            export function {{As(type)}}(value) {
              return {{code.Import("convertTo", Codegen.V1)}}(value, {{toWire}}, {{new InputForms(module).Function(type.Type)}});
            }
            """);
        types.Doc(type.Name);
        types.Named("export type ", type.Name, $" = {types.ImportType(own.Name, own.Module)};", type.Name);
        types.Line($"export declare function {Read(type)}(reader: {types.ImportType("Reader", Codegen.V1)}): {type.Name};");
        types.Line($"export declare function {Write(type)}(writer: {types.ImportType("Writer", Codegen.V1)}, value: {type.Name}): void;");
        types.Line($"export declare function {As(type)}(value: unknown): unknown;");
    }

    private static void EmitBrand(EmittedModule module, WireValueType type)
    {
        var types = module.Types;
        var inside = new TypePrinter(types, module.Plan).Output(type.Type);
        types.Line($"declare const {Brand}: unique symbol;\n");
        types.Doc(type.Name);
        types.Named("export type ", type.Name, $" = {inside} & {{ readonly [{Brand}]: {Writing.TypeScriptLiterals.Text(type.Name)} }};", type.Name);
        // Without it everything in a declaration file is exported, the brand too.
        types.Line("\nexport {};");
        module.Code.Line("export {};");
    }
}
