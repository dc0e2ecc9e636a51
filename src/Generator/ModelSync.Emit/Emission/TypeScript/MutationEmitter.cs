using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A mutation: a reference that the client runs, with its typed rejections.</summary>
internal static class MutationEmitter
{
    public static void Emit(EmittedModule module, MutationType mutation, int index)
    {
        var names = new OperationNames(mutation.Export);
        var checks = new CheckPrinter(module, suffix => names.Local + suffix, []);
        var arguments = ArgumentsEmitter.Members(module, mutation.Parameters, checks);
        module.Code.Line($$"""
            {{checks.Declarations()}}

            {{names.Keyword}}const {{names.Local}} = {
              kind: 'mutation',
              name: {{TypeScriptLiterals.Text(mutation.Name)}},
              index: {{index}},
              {{arguments}}
              {{new RunPrinter(module).Print(mutation)}}
              readResult: {{Result(module, mutation)}},
              rejections: {{Rejections(module, mutation)}},
            };
            {{names.ExportLine}}
            """);
        EmitTypes(module, mutation, names);
        module.Gap();
    }

    private static void EmitTypes(EmittedModule module, MutationType mutation, OperationNames names)
    {
        var types = module.Types;
        var args = ArgumentsEmitter.EmitType(module, names, mutation.Name, mutation.Parameters);
        var rejection = "never";
        if (mutation.Rejections.Count > 0)
        {
            rejection = names.Rejection;
            types.Line($$"""
                /** Why `{{names.Export}}` may say no. */
                export type {{names.Rejection}} =
                  {{Block.Lines(mutation.Rejections.Select(r => $"| {{ readonly code: {TypeScriptLiterals.Text(r.Code)}; readonly data: {types.ImportType(r.Type, module.Plan.ModuleOf(r.Type))} }}"))}};

                """);
        }

        var result = mutation.Result is null ? "void" : new TypePrinter(types, module.Plan).Output(mutation.Result);
        types.Doc(mutation.Name);
        types.Named($"{names.Keyword}declare const ", names.Local, $": {types.ImportType("Mutation", Codegen.V1)}<{args}, {result}, {rejection}>;", mutation.Name);
        if (names.ExportLine.Length > 0) types.Line(names.ExportLine);
    }

    private static string Result(EmittedModule module, MutationType mutation) => mutation.Result is { } result
        ? new ValuePrinter(module.Code, module.Plan).Reader(result)
        : module.Code.Import("readNothing", Codegen.V1);

    private static string Rejections(EmittedModule module, MutationType mutation) => mutation.Rejections.Count == 0
        ? "{}"
        : $"{{ {string.Join(", ", mutation.Rejections.Select(r => $"{TypeScriptLiterals.Text(r.Code)}: {DataReader(module, r)}"))} }}";

    private static string DataReader(EmittedModule module, RejectionType rejection) =>
        module.Code.Import(new ObjectNames(module.Plan.Object(rejection.Type)).Read, module.Plan.ModuleOf(rejection.Type));
}
