using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Values whose constraints one call of the runtime checks: most members of most forms. Nothing for all others.</summary>
internal sealed class TypedChecks(EmittedModule module, CheckConstants constants)
{
    public string? Print(CheckedValue value)
    {
        // What the author says instead of the catalogue, and null that is no form error, are told apart at length.
        if (value.Constraints.Any(static c => c.Message is not null) || (value.Type.Nullable && value.Required is not null)) return null;
        if (TypeTable.Of(value.Type).Narrow is not null || module.Plan.Own(value.Type) is not null) return null;
        var others = value.Others.ToList();
        return (value.Type.Kind, others) switch
        {
            (TypeKinds.String, [] or [{ Code: ConstraintCodes.Length or ConstraintCodes.MinLength or ConstraintCodes.MaxLength }]) => Text(value, others.FirstOrDefault()),
            (TypeKinds.String, [{ Code: ConstraintCodes.Pattern } pattern]) => Call(value, "checkPattern", [], constants.Pattern(pattern), IsRequired(value)),
            (TypeKinds.Int, []) => Call(value, "checkInt", []),
            (TypeKinds.Double, []) => Call(value, "checkDouble", []),
            (TypeKinds.Enum, []) => Call(value, "checkEnum", [module.Code.Import(ObjectNames.Table(value.Type.Name!), module.Plan.ModuleOf(value.Type.Name))]),
            (not TypeKinds.Object, []) when !value.Type.Parts().Any() => Call(value, "checkForm", [$"'{value.Type.Kind}'"]),
            (_, [{ Code: ConstraintCodes.Range } range]) when IsPlain(value.Type, range) => Range(value, range),
            _ => null,
        };
    }

    private string Text(CheckedValue value, Constraint? length)
    {
        var (required, min, max) = (IsRequired(value), length?.Text("min") ?? "", length?.Text("max") ?? "");
        return required.Length > 0 ? Call(value, "checkRequiredText", [], min, max) : Call(value, "checkText", [], required, min, max);
    }

    private static string IsRequired(CheckedValue value) => value.Required is { } required && !required.Flag("allowEmpty") ? "true" : "";

    private string Range(CheckedValue value, Constraint range)
    {
        var (min, max) = (Bound(range.Low!), Bound(range.High!));
        return value.Type.Kind switch
        {
            TypeKinds.Int => Call(value, "checkInt", [], min, max),
            TypeKinds.Double => Call(value, "checkDouble", [], min, max),
            _ => Call(value, "checkRange", [$"'{value.Type.Kind}'"], min, max),
        };
    }

    // The bounds that are shown are those that are compared, in the value's own kind.
    private static bool IsPlain(TypeRef type, Constraint range) =>
        range.Parameters.All(static p => !p.Hidden) && range.Low!.Type == type.Kind && range.High!.Type == type.Kind;

    private string Bound(ConstraintParameter bound) => bound.Type == TypeKinds.Decimal ? constants.Decimal(bound.Value!) : InputForms.Literal(bound.Type, bound.Value!);

    /// <param name="before">Arguments between the path and the value.</param>
    /// <param name="after">Arguments behind the value; empty ones are left to the runtime.</param>
    private string Call(CheckedValue value, string check, IEnumerable<string> before, params IEnumerable<string> after)
    {
        var rest = after.Append(value.Type.Nullable ? "true" : "").Select(static argument => argument.Length == 0 ? "undefined" : argument).ToList();
        if (check is "checkInt" or "checkDouble" && rest.Count == 1) rest.InsertRange(0, ["undefined", "undefined"]);
        while (rest.Count > 0 && rest[^1] == "undefined") rest.RemoveAt(rest.Count - 1);
        return $"sink = {module.Code.Import(check, Codegen.ChecksV1)}({string.Join(", ", ["sink", value.Path, .. before, value.Value, .. rest])});";
    }
}
