using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>
/// Validators: the constraints of all members in the order of the wire, then the rules in declaration order, with the codes of C#.
/// Before a member's constraints its form is checked, because values come from forms.
/// </summary>
internal static class ValidatorEmitter
{
    public static void Emit(EmittedModule module, ObjectType type)
    {
        var names = new ObjectNames(type);
        var now = module.Plan.ReadsNow(type);
        var checks = new CheckPrinter(module, names.Pattern);
        var members = type.Members.Select(m => checks.Member(m, "value")).ToList();
        var rules = type.Rules.Select(rule => Rule(module, type, rule)).ToList();
        module.Code.Line($$"""
            {{checks.Declarations()}}

            export function {{names.Check}}(sink, value{{(now ? ", now" : "")}}) {
              if (!{{module.Code.Import("checkObject", Codegen.V1)}}(sink, value)) return;
              {{(rules.Count == 0 ? "" : "const errors = sink.formErrors;")}}
              {{Block.Lines(members)}}
              {{(rules.Count == 0 ? "" : "if (sink.formErrors > errors) return;")}}
              {{Block.Lines(rules)}}
            }

            export function {{names.Validate}}(value{{(now ? $", now = {module.Code.Import("currentInstant", Codegen.V1)}()" : "")}}) {
              const sink = new {{module.Code.Import("ViolationSink", Codegen.V1)}}();
              {{names.Check}}(sink, value{{(now ? ", now" : "")}});
              return sink.toList();
            }

            export const {{names.Schema}} = /* @__PURE__ */ {{module.Code.Import("standardSchema", Codegen.V1)}}({{names.Validate}});
            """);
        EmitTypes(module, names, now);
    }

    private static void EmitTypes(EmittedModule module, ObjectNames names, bool now)
    {
        var types = module.Types;
        var instant = now ? types.ImportType("Instant", Codegen.V1) : "";
        types.Line($"export declare function {names.Check}(sink: {types.ImportType("ViolationSink", Codegen.V1)}, value: {names.Input}{(now ? $", now: {instant}" : "")}): void;");
        types.Line($"/** Says why a value is not valid; an empty list when it is. The server decides again. */");
        types.Line($"export declare function {names.Validate}(value: {names.Input}{(now ? $", now?: {instant}" : "")}): readonly {types.ImportType("Violation", Codegen.V1)}[];");
        types.Line($"/** The validator for form libraries (Standard Schema version 1). */");
        types.Line($"export declare const {names.Schema}: {types.ImportType("StandardSchema", Codegen.V1)}<{names.Input}>;");
    }

    private static string Rule(EmittedModule module, ObjectType type, RuleType rule)
    {
        var paths = string.Join(", ", rule.Paths.Select(TypeScriptLiterals.Text));
        var body = new RowPrinter(module, type, "value", wide: true).Print(rule.Body);
        var message = rule.Message is null ? "" : ", " + TypeScriptLiterals.Text(rule.Message);
        return $"{module.Code.Import("checkRule", Codegen.V1)}(sink, () => {body}, {TypeScriptLiterals.Text(rule.Code)}, [{paths}]{message});";
    }
}
