using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>
/// Checks of values as straight-line comparisons over the local <c>sink</c>: first the form of a value, because values come from forms,
/// then its constraints. A valid value calls nothing but what narrows it.
/// </summary>
/// <param name="members">Members of the same value, for constraints that read a second one.</param>
/// <param name="counts">The local <c>depth</c> says how deep the value is.</param>
internal sealed class CheckPrinter(EmittedModule module, Func<string, string> constantName, IReadOnlyList<MemberType> members, bool counts = false)
{
    private readonly ConditionPrinter _conditions = new(module, new CheckConstants(module, constantName), members);
    private readonly InputForms _forms = new(module);

    private TypedChecks Typed => new(module, _conditions.Constants);

    /// <summary>Statements that check a member of <paramref name="target"/>.</summary>
    public string Member(MemberType member, string target)
    {
        var value = TypeScriptNames.Member(target, member.WireName);
        var checks = Value(new CheckedValue(member.Type, member.Constraints, value, ObjectNames.Slot(member), Pointer(member.WireName), target, member.Optional));
        return member.Optional ? $"if ({value} !== undefined) {Block.Braced(checks)}" : checks;
    }

    /// <summary>Statements that check a parameter in <c>args</c>.</summary>
    public string Parameter(ParameterType parameter, int index)
    {
        var slot = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{index}");
        return Value(new CheckedValue(parameter.Type, parameter.Constraints, TypeScriptNames.Member("args", parameter.WireName), slot, Pointer(parameter.WireName), "args", false));
    }

    /// <summary>Constants of the module that the checks need.</summary>
    public string Declarations() => _conditions.Constants.Declarations();

    /// <summary>Whether checking a value of the type needs the time.</summary>
    public static bool ReadsNow(TypeRef type, PackagePlan plan) => type.Kind switch
    {
        TypeKinds.Object => plan.ReadsNow(plan.Object(type.Name)),
        _ => type.Parts().Any(part => ReadsNow(part, plan)),
    };

    private string Value(CheckedValue checkedValue)
    {
        var (type, value) = (checkedValue.Type, checkedValue.Value);
        if (Typed.Print(checkedValue) is { } call) return call;
        var whenNull = type.Nullable ? _conditions.WhenNull(checkedValue) : [];
        var present = type.Kind switch
        {
            TypeKinds.Object => $"sink = {Runtime("within")}(sink, {checkedValue.Path}, {ObjectCheck(type, value)});",
            TypeKinds.List => Collection(checkedValue, $"!Array.isArray({value})", Each(type.Element!, value, checkedValue.Path)),
            TypeKinds.Set => Collection(checkedValue, $"!({value} instanceof Set)", Each(type.Element!, $"[...{value}]", checkedValue.Path)),
            TypeKinds.Dictionary => Collection(checkedValue, $"!{Runtime("isDictionary")}({value})", $"{Runtime("eachEntry")}(sink, {checkedValue.Path}, {value}, {ItemCheck(type.Element!)})"),
            TypeKinds.Map => Collection(checkedValue, $"!({value} instanceof Map)", $"{Runtime("eachMapEntry")}(sink, {checkedValue.Path}, {value}, {KeyForm(type.Key!)}, {ItemCheck(type.Element!)})"),
            TypeKinds.Tuple => Tuple(checkedValue),
            _ => Simple(checkedValue),
        };
        if (whenNull.Count > 0) return $"if ({value} == null) {Block.Braced(Block.Lines(whenNull))}\nelse {Block.Braced(present)}";
        return type is { Kind: TypeKinds.Object, Nullable: true } ? $"if ({value} != null) {present}" : present;
    }

    private string Simple(CheckedValue checkedValue)
    {
        var (type, value) = (checkedValue.Type, checkedValue.Value);
        var narrow = type.Kind == TypeKinds.Enum ? value : checkedValue.Slot;
        var checks = _conditions.WhenPresent(checkedValue, narrow);
        if (type.Kind == TypeKinds.Enum) return Chain($"!{_forms.Enum(type)}.isDefined({value})", WrongForm(checkedValue, "enum"), checks);
        if (checks.Count == 0) return Chain($"{_forms.Narrow(type, value)} === undefined", WrongForm(checkedValue, type.Kind), checks);
        return $"const {narrow} = {_forms.Narrow(type, value)};\n" + Chain($"{narrow} === undefined", WrongForm(checkedValue, type.Kind), checks);
    }

    private string Collection(CheckedValue checkedValue, string isWrong, string each) =>
        Chain(isWrong, WrongForm(checkedValue, checkedValue.Type.Kind), [.. _conditions.WhenPresent(checkedValue, checkedValue.Value), $"sink = {each};"]);

    private string Tuple(CheckedValue tuple)
    {
        var elements = tuple.Type.Elements.Select((e, i) => Value(new CheckedValue(e.Type, [], $"{tuple.Value}[{Number(i)}]", $"{tuple.Slot}{Number(i)}", $"{tuple.Path[..^1]}/{Number(i)}'", "", false)));
        return Chain($"!Array.isArray({tuple.Value}) || {tuple.Value}.length !== {Number(tuple.Type.Elements.Count)}", WrongForm(tuple, tuple.Type.Kind), [.. elements]);
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // What the runtime must know of keys: their kind, how they are narrowed, ordered, and what a path calls them.
    private string KeyForm(TypeRef key)
    {
        var compare = module.Code.Import(TypeTable.Of(key).Compare!, Codegen.V1);
        var text = key.Kind == TypeKinds.Enum ? $"(key) => {_forms.Enum(key)}.nameOf(key) ?? ''" : "String";
        return $"{{ type: '{key.Kind}', as: {_forms.Function(key)}, compare: {compare}, text: {text} }}";
    }

    // The rest is only checked where the form is right.
    private static string Chain(string isWrong, string report, IReadOnlyList<string> checks)
    {
        var first = $"if ({isWrong}) {report}";
        if (checks.Count == 0) return first;
        return $"{first}\nelse {(checks.Count == 1 && checks[0].StartsWith("if (", StringComparison.Ordinal) ? checks[0] : Block.Braced(Block.Lines(checks)))}";
    }

    private string WrongForm(CheckedValue checkedValue, string type)
    {
        var message = checkedValue.Type.Nullable ? null : checkedValue.Required?.Message;
        var rest = (checkedValue.Type.Nullable, message) switch
        {
            (true, _) => ", true",
            (false, { } text) => ", false, " + TypeScriptLiterals.Text(text),
            _ => "",
        };
        return $"sink = {Runtime("wrongForm")}(sink, {checkedValue.Path}, '{type}', {checkedValue.Value}{rest});";
    }

    private string Each(TypeRef element, string list, string path)
    {
        if (element.Kind != TypeKinds.Object && !element.Parts().Any())
            return $"{Runtime("eachInput")}(sink, {path}, {list}, '{element.Kind}', {_forms.Function(element)}{(element.Nullable ? ", true" : "")})";
        return $"{Runtime("eachItem")}(sink, {path}, {list}, {ItemCheck(element)})";
    }

    // A function, and what it takes behind the item.
    private string ItemCheck(TypeRef element) =>
        element is { Kind: TypeKinds.Object, Nullable: false } ? CheckName(element) + Rest(element) : Block.Of($$"""
            (item) => {
              let sink;
              {{Value(new CheckedValue(element, [], "item", "narrow", "''", "", false))}}
              return sink;
            }
            """);

    private string ObjectCheck(TypeRef type, string value) => $"{CheckName(type)}({value}{Rest(type)})";

    // Which row an argument patches is not known here: its rules are left to the server.
    private string Rest(TypeRef type)
    {
        var plan = new ValidatorPlan(module.Plan.Object(type.Name), module.Plan);
        return plan.Row(", undefined") + plan.Now(", now") + (counts ? plan.Depth(", depth + 1") : "");
    }

    private string CheckName(TypeRef type) => module.Code.Import(new ObjectNames(module.Plan.Object(type.Name)).Check, module.Plan.ModuleOf(type.Name));

    public static string Pointer(string wireName) => TypeScriptLiterals.Text(JsonPointers.Of(wireName));

    private string Runtime(string symbol) => module.Code.Import(symbol, Codegen.ChecksV1);
}
