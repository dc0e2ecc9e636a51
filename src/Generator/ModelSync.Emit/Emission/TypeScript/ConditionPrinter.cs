using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Constraints as conditions under which they do not hold, with the report behind each.</summary>
internal sealed class ConditionPrinter(EmittedModule module, CheckConstants constants, IReadOnlyList<MemberType> members)
{
    private readonly InputForms _forms = new(module);

    public CheckConstants Constants => constants;

    /// <summary>Statements for a value that is null where null is allowed.</summary>
    public IReadOnlyList<string> WhenNull(CheckedValue value)
    {
        if (value.Required is { } required) return [Report(value, required)];
        return [.. value.Others.Select(c => (Constraint: c, Condition: IsViolatedByNull(value, c))).Where(static c => c.Condition is not null)
            .Select(c => c.Condition!.Length == 0 ? Report(value, c.Constraint) : $"if ({c.Condition}) {Report(value, c.Constraint)}")];
    }

    /// <summary>Statements for a value that has the form of its type.</summary>
    /// <param name="narrow">Expression of its narrow form.</param>
    public IReadOnlyList<string> WhenPresent(CheckedValue value, string narrow)
    {
        var checks = value.Others.Select(c => (Constraint: c, Condition: IsViolated(value, c, narrow))).Where(static c => c.Condition is not null)
            .Select(c => $"if ({c.Condition}) {Report(value, c.Constraint)}").ToList();
        if (value.Type.Kind != TypeKinds.String || value.Required is not { } required || required.Flag("allowEmpty")) return checks;
        var missing = $"if ({Runtime("isBlank")}({narrow})) {Report(value, required)}";
        return checks.Count == 0 ? [missing] : [$"{missing}\nelse {(checks.Count == 1 ? checks[0] : Block.Braced(Block.Lines(checks)))}"];
    }

    private string? IsViolated(CheckedValue value, Constraint constraint, string narrow) => constraint.Code switch
    {
        ConstraintCodes.Length or ConstraintCodes.MinLength or ConstraintCodes.MaxLength => Outside(constraint, narrow + ".length"),
        ConstraintCodes.Count or ConstraintCodes.MinCount or ConstraintCodes.MaxCount => Outside(constraint, Count(value.Type, narrow)),
        ConstraintCodes.Range => OutOfRange(value.Type, constraint, narrow),
        ConstraintCodes.Pattern => $"!{constants.Pattern(constraint)}.spans({narrow})",
        ConstraintCodes.Email => $"!{Runtime("isEmail")}({narrow})",
        ConstraintCodes.Url => $"!{Runtime("isUrl")}({narrow})",
        ConstraintCodes.Phone => $"!{Runtime("isPhone")}({narrow})",
        ConstraintCodes.CreditCard => $"!{Runtime("isCreditCard")}({narrow})",
        ConstraintCodes.Base64 => $"!{Runtime("isBase64")}({narrow})",
        ConstraintCodes.FileExtensions => $"!{Runtime("hasExtension")}({narrow}, {string.Join(", ", constraint.All("extension").Select(static e => TypeScriptLiterals.Text(e.Value!)))})",
        ConstraintCodes.AllowedValues => Listed(value.Type, constraint, narrow, "!==", " && ") ?? "true",
        ConstraintCodes.DeniedValues => Listed(value.Type, constraint, narrow, "===", " || "),
        ConstraintCodes.Compare => IsDifferent(value, constraint),
        ConstraintCodes.Enum => $"!{constants.Enum(constraint)}.{(value.Type.Kind == TypeKinds.String ? "names" : "has")}({narrow})",
        _ => throw new EmitException("MSYNC5002", $"The constraint '{constraint.Code}' has no TypeScript form. Use the same version of ModelSync for generator and emitter."),
    };

    /// <summary>Null when null satisfies the constraint, empty when it never does.</summary>
    private string? IsViolatedByNull(CheckedValue value, Constraint constraint) => constraint.Code switch
    {
        ConstraintCodes.AllowedValues => constraint.All("value").Any(static v => v.Value is null) ? null : "",
        ConstraintCodes.DeniedValues => constraint.All("value").Any(static v => v.Value is null) ? "" : null,
        ConstraintCodes.Compare => IsDifferent(value, constraint),
        _ => null,
    };

    private static string Count(TypeRef type, string narrow) => type.Kind switch
    {
        TypeKinds.Set or TypeKinds.Map => narrow + ".size",
        TypeKinds.Dictionary => $"Object.keys({narrow}).length",
        _ => narrow + ".length",
    };

    private static string Outside(Constraint constraint, string count) => string.Join(" || ", new[] { ("<", constraint.Text("min")), (">", constraint.Text("max")) }
        .Where(static bound => bound.Item2 is not null).Select(bound => $"{count} {bound.Item1} {bound.Item2}"));

    private string OutOfRange(TypeRef type, Constraint constraint, string narrow)
    {
        var bounds = new List<string>();
        if (constraint.Low is { } low) bounds.Add(Beyond(type, low, narrow, constraint.Flag("lowExclusive") ? "<=" : "<"));
        if (constraint.High is { } high) bounds.Add(Beyond(type, high, narrow, constraint.Flag("highExclusive") ? ">=" : ">"));
        return string.Join(" || ", bounds);
    }

    private string Beyond(TypeRef type, ConstraintParameter bound, string narrow, string comparison) => (type.Kind, bound.Type) switch
    {
        (TypeKinds.Decimal, TypeKinds.Double) => $"{Runtime("decimalToDouble")}({narrow}) {comparison} {bound.Value}",
        (TypeKinds.Decimal, _) => $"{narrow}.compare({constants.Decimal(bound.Value!)}) {comparison} 0",
        _ => $"{narrow} {comparison} {InputForms.Literal(bound.Type, bound.Value!)}",
    };

    private string? Listed(TypeRef type, Constraint constraint, string narrow, string comparison, string between)
    {
        var values = constraint.All("value").Where(static v => v.Value is not null).Select(v => $"{narrow} {comparison} {(type.Kind == TypeKinds.Enum ? EnumEmitter.Literal(module.Plan.Enum(type.Name), v.Value!) : InputForms.Literal(type.Kind, v.Value!))}").ToList();
        return values.Count == 0 ? null : string.Join(between, values);
    }

    private string? IsDifferent(CheckedValue value, Constraint constraint)
    {
        var other = value.Target + TypeScriptNames.Access(members.First(m => m.WireName == constraint.Text("other")).WireName);
        return $"{(value.Optional ? $"{other} !== undefined && " : "")}!{Runtime("sameInput")}({_forms.Function(value.Type)}, {value.Value}, {other})";
    }

    private string Report(CheckedValue value, Constraint constraint)
    {
        var shown = string.Join(", ", constraint.Shown.Select(static p => $"{TypeScriptNames.Key(p.Name)}: {TypeScriptLiterals.Text(p.Value!)}"));
        var parameters = shown.Length > 0 ? $", {{ {shown} }}" : constraint.Message is null ? "" : ", {}";
        var message = constraint.Message is null ? "" : ", " + TypeScriptLiterals.Text(constraint.Message);
        return $"sink = {Runtime("violate")}(sink, {value.Path}, {TypeScriptLiterals.Text(constraint.Code)}{parameters}{message});";
    }

    private string Runtime(string symbol) => module.Code.Import(symbol, Codegen.ChecksV1);
}
