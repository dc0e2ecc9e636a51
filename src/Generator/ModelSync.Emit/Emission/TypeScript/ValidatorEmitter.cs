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
        var plan = new ValidatorPlan(type, module.Plan);
        var checks = new CheckPrinter(module, names.Constant, type.Members, plan.IsRecursive);
        var members = type.Members.Select(m => checks.Member(m, "value")).ToList();
        module.Code.Line($$"""
            {{checks.Declarations()}}

            export function {{names.Check}}(value{{plan.Row(", row")}}{{plan.Now(", now")}}{{plan.Depth(", depth = 0")}}) {
              let sink = {{module.Code.Import("checkObject", Codegen.ChecksV1)}}(value{{plan.Depth(", depth")}});
              if (sink) return sink;
              {{Block.Lines(members)}}
              {{Rules(module, type, plan)}}
              return sink;
            }

            {{Doors(module, names, plan)}}
            """);
        EmitTypes(module, names, plan);
    }

    /// <summary>What others call: the list of violations, and the schema of form libraries.</summary>
    public static string Doors(EmittedModule module, ObjectNames names, ValidatorPlan plan) => Block.Of($$"""
        export function {{names.Validate}}(value{{plan.Row(", row")}}{{plan.Now($", now = {module.Code.Import("currentInstant", Codegen.V1)}()")}}) {
          return {{module.Code.Import("violationsOf", Codegen.ChecksV1)}}({{names.Check}}(value{{plan.Row(", row")}}{{plan.Now(", now")}}));
        }

        export const {{names.Schema}} = /* @__PURE__ */ {{module.Code.Import("standardSchema", Codegen.ChecksV1)}}({{plan.Row("(value) => ")}}{{names.Validate}}{{plan.Row("(value)")}});
        """);

    public static void EmitTypes(EmittedModule module, ObjectNames names, ValidatorPlan plan)
    {
        var types = module.Types;
        var instant = plan.ReadsNow ? types.ImportType("Instant", Codegen.V1) : "";
        var row = plan.RowType is { } model ? types.ImportType(model.Name, module.Plan.ModuleOf(model.Name)) : "";
        types.Line($"export declare function {names.Check}(value: {names.Input}{plan.Row($", row: {row} | undefined")}{plan.Now($", now: {instant}")}{plan.Depth(", depth?: number")}): {types.ImportType("ViolationSink", Codegen.ChecksV1)} | undefined;");
        types.Line($"/** Says why a value is not valid; an empty list when it is. The server decides again.{plan.Row(" Rules are checked when the row is given.")} */");
        types.Line($"export declare function {names.Validate}(value: {names.Input}{plan.Row($", row?: {row}")}{plan.Now($", now?: {instant}")}): readonly {types.ImportType("Violation", Codegen.V1)}[];");
        types.Line("/** The validator for form libraries (Standard Schema version 1). */");
        types.Line($"export declare const {names.Schema}: {types.ImportType("StandardSchema", Codegen.ChecksV1)}<{names.Input}>;");
    }

    // Those of a patch run only where the row is known.
    private static string Rules(EmittedModule module, ObjectType type, ValidatorPlan plan)
    {
        if (type.Rules.Count == 0) return "";
        return Block.Lines([plan.Row("if (row === undefined) return sink;"), .. RulesOf(module, type, "value", plan.RowType)]);
    }

    /// <summary>Statements that ask the rules of an object about a local.</summary>
    /// <param name="behind">For a patch: the type of the local <c>row</c>.</param>
    public static IEnumerable<string> RulesOf(EmittedModule module, ObjectType type, string target, ObjectType? behind = null)
    {
        var printer = new RowPrinter(module, type, target, wide: true) { Behind = behind };
        var reads = new RuleReads(type, module.Plan);
        return type.Rules.Select(rule => (IsVariant(type) ? Given(type, reads.Of(rule), target) : "") + Rule(module, type, rule, printer));
    }

    private static bool IsVariant(ObjectType type) => type is { Role: ObjectRole.Payload, Model: not null };

    // Of what is absent an attribute is not asked, and rules of variants read nothing that may be absent.
    private static string Given(ObjectType type, IReadOnlyList<string> read, string target) =>
        string.Concat(type.Members.Where(m => m.Optional && read.Contains(JsonPointers.Of(m.WireName))).Select(m => $"if ({TypeScriptNames.Member(target, m.WireName)} !== undefined) "));

    private static string Rule(EmittedModule module, ObjectType type, RuleType rule, RowPrinter printer)
    {
        if (rule.Returns == RuleReturn.Results) return $"sink = {module.Code.Import("askObject", Codegen.ChecksV1)}(sink, {printer.PrintFunction(rule.Body, $"{type.Model ?? type.Name}:{rule.Code}")}, {TypeScriptLiterals.Text(rule.Code)});";
        var check = module.Code.Import(rule.Returns == RuleReturn.Bool ? "checkRule" : "askRule", Codegen.ChecksV1);
        var body = printer.PrintFunction(rule.Body, $"{type.Model ?? type.Name}:{rule.Code}");
        return $"sink = {check}(sink, {body}, {TypeScriptLiterals.Text(rule.Code)}, {List(rule.Paths)}{Rest(type, rule, module.Plan, printer)});";
    }

    // What a rule reads is said where it is not what it points to.
    private static string Rest(ObjectType type, RuleType rule, PackagePlan plan, RowPrinter printer)
    {
        var read = new RuleReads(type, plan).Of(rule);
        var message = rule.Message is null ? "null" : TypeScriptLiterals.Text(rule.Message);
        if (rule.Parameters.Count > 0) return $", {message}, {List(read)}, () => ({{ {string.Join(", ", rule.Parameters.Select(printer.Shown))} }})";
        if (!read.ToHashSet(StringComparer.Ordinal).SetEquals(rule.Paths)) return $", {message}, {List(read)}";
        return rule.Message is null ? "" : ", " + message;
    }

    private static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(TypeScriptLiterals.Text))}]";
}
