using System.Globalization;
using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>
/// A union: the objects of its cases, each with its tag as a literal, so that a switch over the discriminator narrows. The types of the cases have no
/// discriminator: they are objects like others, and may stand where no choice is.
/// </summary>
internal static class UnionEmitter
{
    public static void Emit(EmittedModule module, ObjectType type)
    {
        var names = new ObjectNames(type);
        EmitType(module, type, type.Name, static item => item.Name);
        if (module.Plan.IsInput(type)) EmitType(module, type, names.Input, static item => new ObjectNames(item).Input);
        EmitCodec(module, type, names);
        if (module.Plan.IsInput(type)) EmitValidator(module, type, names);
        module.Gap();
    }

    private static void EmitType(EmittedModule module, ObjectType type, string name, Func<ObjectType, string> form)
    {
        var types = module.Types;
        var key = TypeScriptNames.Property(type.Union!.Discriminator);
        types.Doc(type.Name);
        types.Named("export type ", name, " =", type.Name);
        var cases = type.Union.Cases.Select(c => $"  | ({{ readonly {key}: {Tag(type.Union, c)} }} & {types.ImportType(form(module.Plan.Object(c.Type)), module.Plan.ModuleOf(c.Type))})");
        types.Line(string.Join('\n', cases) + ";\n");
    }

    private static void EmitCodec(EmittedModule module, ObjectType type, ObjectNames names)
    {
        var (union, code) = (type.Union!, module.Code);
        code.Line($$"""
            const {{names.Members}} = /* @__PURE__ */ new {{code.Import("UnionTable", Codegen.V1)}}({{TypeScriptLiterals.Text(union.Discriminator)}}, [{{string.Join(", ", union.Cases.Select(c => Tag(union, c)))}}]);

            export function {{names.Write}}(writer, value) {
              const index = {{names.Members}}.indexOf(value{{TypeScriptNames.Access(union.Discriminator)}});
              writer.beginCase({{names.Members}}, index);
              switch (index) {
                {{Block.Lines(union.Cases.Select((c, i) => Block.Of($"case {i}: {Import(module, c, static n => n.Write)}(writer, value); break;")))}}
              }
            }

            export function {{names.Read}}(reader) {
              switch (reader.readCase({{names.Members}})) {
                {{Block.Lines(union.Cases.Select((c, i) => Block.Of($"case {i}: return {{ {TypeScriptNames.Key(union.Discriminator)}: {Tag(union, c)}, ...{Import(module, c, static n => n.Read)}(reader) }};")))}}
              }
            }
            """);
        CodecEmitter.EmitTypes(module, type, names);
    }

    private static void EmitValidator(EmittedModule module, ObjectType type, ObjectNames names)
    {
        var (union, code, plan) = (type.Union!, module.Code, new ValidatorPlan(type, module.Plan));
        var tag = "value" + TypeScriptNames.Access(union.Discriminator);
        code.Line($$"""

            export function {{names.Check}}(value{{plan.Now(", now")}}{{plan.Depth(", depth = 0")}}) {
              const sink = {{code.Import("checkObject", Codegen.ChecksV1)}}(value{{plan.Depth(", depth")}});
              if (sink) return sink;
              switch ({{tag}}) {
                {{Block.Lines(union.Cases.Select(c => $"case {Tag(union, c)}: return {Import(module, c, static n => n.Check)}(value{Rest(module, c, plan)});"))}}
              }
              return {{code.Import("wrongForm", Codegen.ChecksV1)}}(sink, {{CheckPrinter.Pointer(union.Discriminator)}}, 'enum', {{tag}});
            }

            {{ValidatorEmitter.Doors(module, names, plan)}}
            """);
        ValidatorEmitter.EmitTypes(module, names, plan);
    }

    // A case is as deep as the union.
    private static string Rest(EmittedModule module, CaseType listed, ValidatorPlan union)
    {
        var plan = new ValidatorPlan(module.Plan.Object(listed.Type), module.Plan);
        return plan.Now(", now") + (union.IsRecursive ? plan.Depth(", depth") : "");
    }

    private static string Import(EmittedModule module, CaseType listed, Func<ObjectNames, string> name) =>
        module.Code.Import(name(new ObjectNames(module.Plan.Object(listed.Type))), module.Plan.ModuleOf(listed.Type));

    private static string Tag(UnionType union, CaseType listed) =>
        union.IsNumeric ? TypeScriptLiterals.Number(long.Parse(listed.Tag, CultureInfo.InvariantCulture)) : TypeScriptLiterals.Text(listed.Tag);
}
