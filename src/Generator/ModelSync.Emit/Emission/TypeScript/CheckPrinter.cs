using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Constraints as calls of the runtime's checks. Collects the regular expressions that the calls need.</summary>
internal sealed class CheckPrinter(EmittedModule module, Func<int, string> patternName)
{
    private readonly List<string> _patterns = [];

    /// <summary>Statements that check a member of <paramref name="target"/>.</summary>
    public string Member(MemberType member, string target)
    {
        var value = target + TypeScriptNames.Access(member.WireName);
        var checks = Value(member.Type, member.Constraints, value, member.WireName);
        return member.Optional ? $"if ({value} !== undefined) {Braced(checks)}" : checks;
    }

    /// <summary>Statements that check a parameter in <c>args</c>.</summary>
    public string Parameter(ParameterType parameter) =>
        Value(parameter.Type, parameter.Constraints, "args" + TypeScriptNames.Access(parameter.WireName), parameter.WireName);

    /// <summary>Constants that hold the regular expressions.</summary>
    public string Declarations() => Block.Lines(_patterns.Select((pattern, i) => $"const {patternName(i)} = /* @__PURE__ */ new RegExp({pattern}, 'y');"));

    /// <summary>Whether checking a value of the type needs the time.</summary>
    public static bool ReadsNow(TypeRef type, PackagePlan plan) => type.Kind switch
    {
        TypeKinds.Object => plan.ReadsNow(plan.Object(type.Name)),
        TypeKinds.List => ReadsNow(type.Element!, plan),
        _ => false,
    };

    private string Value(TypeRef type, IReadOnlyList<Constraint> constraints, string value, string wireName)
    {
        var path = TypeScriptLiterals.Text("/" + wireName.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        var form = Form(type, value, path);
        var required = constraints.FirstOrDefault(c => c.Code == "validation.required");
        var test = required is null ? form : $"{form} && {Runtime("checkRequired")}(sink, {path}, {value}{Message(required)})";
        var checks = constraints.Where(c => c != required).Select(c => Check(type, c, value, path)).ToList();
        return checks.Count == 0 ? test + ";" : $"if ({test}) {Braced(Block.Lines(checks))}";
    }

    private static string Braced(string statements) => statements.Contains('\n', StringComparison.Ordinal) || statements.StartsWith("if ", StringComparison.Ordinal)
        ? $"{{\n  {statements.Replace("\n", "\n  ", StringComparison.Ordinal)}\n}}"
        : statements;

    // True when the value has the form of its type: what is nested is checked on the way.
    private string Form(TypeRef type, string value, string path)
    {
        var nullable = type.Nullable ? ", true" : "";
        return type.Kind switch
        {
            TypeKinds.Object => $"{Runtime("checkNested")}(sink, {path}, {value}, {Nested(type)}{nullable})",
            TypeKinds.List => $"{Runtime("checkList")}(sink, {path}, {value}, (sink, item) => {Item(type.Element!)}{nullable})",
            TypeKinds.Enum => $"{Runtime("checkEnum")}(sink, {path}, {module.Code.Import(ObjectNames.Table(type.Name!), module.Plan.ModuleOf(type.Name))}, {value}{nullable})",
            _ => $"{Runtime("checkInput")}(sink, {path}, '{type.Kind}', {value}{nullable})",
        };
    }

    // An item is the whole value of its own path.
    private string Item(TypeRef type) => type is { Kind: TypeKinds.Object, Nullable: false } ? ObjectCheck(type, "item") : Form(type, "item", "''");

    private string Nested(TypeRef type) => ReadsNow(type, module.Plan) ? $"(sink, value) => {ObjectCheck(type, "value")}" : CheckName(type);

    // Which row an argument patches is not known here: its rules are left to the server.
    private string ObjectCheck(TypeRef type, string value)
    {
        var plan = new ValidatorPlan(module.Plan.Object(type.Name), module.Plan);
        return $"{CheckName(type)}(sink, {value}{plan.Row(", undefined")}{plan.Now(", now")})";
    }

    private string CheckName(TypeRef type) => module.Code.Import(new ObjectNames(module.Plan.Object(type.Name)).Check, module.Plan.ModuleOf(type.Name));

    private string Check(TypeRef type, Constraint constraint, string value, string path) => constraint.Code switch
    {
        "validation.length" => $"{Runtime("checkLength")}(sink, {path}, {value}, {Bound(constraint, "min") ?? "0"}, {Bound(constraint, "max") ?? "2147483647"}{Message(constraint)});",
        "validation.range" => Range(type, constraint, value, path),
        "validation.pattern" => $"{Runtime("checkPattern")}(sink, {path}, {value}, {Pattern(constraint)}{Message(constraint)});",
        _ => throw new EmitException("MSYNC5002", $"The constraint '{constraint.Code}' has no TypeScript form. Use the same version of ModelSync for generator and emitter."),
    };

    private string Range(TypeRef type, Constraint constraint, string value, string path)
    {
        var kind = constraint.Parameters.FirstOrDefault(p => p.Name is "min" or "max")?.Type ?? type.Kind;
        var (min, max) = (Bound(constraint, "min") ?? Limits(kind).Min, Bound(constraint, "max") ?? Limits(kind).Max);
        var (minExclusive, maxExclusive) = (Bound(constraint, "exclusiveMin") == "true", Bound(constraint, "exclusiveMax") == "true");
        var exclusive = minExclusive || maxExclusive ? $"{(constraint.Message is null ? ", null" : "")}, {Flag(minExclusive)}{(maxExclusive ? ", true" : "")}" : "";
        return $"{Runtime("checkRange")}(sink, {path}, '{kind}', {value}, {TypeScriptLiterals.Text(min)}, {TypeScriptLiterals.Text(max)}{Message(constraint)}{exclusive});";
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static (string Min, string Max) Limits(string kind) => kind switch
    {
        TypeKinds.Int => ("-2147483648", "2147483647"),
        TypeKinds.Long => ("-9223372036854775808", "9223372036854775807"),
        TypeKinds.Double => ("-1.7976931348623157E+308", "1.7976931348623157E+308"),
        TypeKinds.Decimal => ("-79228162514264337593543950335", "79228162514264337593543950335"),
        _ => throw new EmitException("MSYNC5002", $"A range of type '{kind}' needs both bounds."),
    };

    private string Pattern(Constraint constraint)
    {
        var literal = TypeScriptLiterals.Text(Bound(constraint, "pattern")!);
        if (!_patterns.Contains(literal)) _patterns.Add(literal);
        return $"{patternName(_patterns.IndexOf(literal))}, {literal}";
    }

    private static string? Bound(Constraint constraint, string name) => constraint.Parameters.FirstOrDefault(p => p.Name == name)?.Value;

    private static string Message(Constraint constraint) => constraint.Message is null ? "" : ", " + TypeScriptLiterals.Text(constraint.Message);

    private string Runtime(string symbol) => module.Code.Import(symbol, Codegen.V1);
}
