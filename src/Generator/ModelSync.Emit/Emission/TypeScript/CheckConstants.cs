using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>What checks need and is made once for the module: regular expressions, decimals, enums. Equal ones are one constant.</summary>
internal sealed class CheckConstants(EmittedModule module, Func<string, string> name)
{
    private readonly List<(string Name, string Value)> _constants = [];

    public string Pattern(Constraint constraint)
    {
        var given = TypeScriptLiterals.Text(constraint.Text("pattern")!);
        var arguments = constraint.Text("javaScript") is { } javaScript ? $"{given}, {PatternTexts.Text(module.Code, javaScript)}" : given;
        return Add("Pattern", $"new {module.Code.Import("ValuePattern", Codegen.ChecksV1)}({arguments})");
    }

    public string Decimal(string value) => Add("Bound", $"{module.Code.Import("Decimal", Codegen.V1)}.parse({TypeScriptLiterals.Text(value)})");

    public string Enum(Constraint constraint)
    {
        var members = constraint.All("member").Select(m => m.Value!.Split('=')).Select(m => $"[{TypeScriptLiterals.Text(m[0])}, {m[1]}]");
        return Add("Members", $"new {module.Code.Import("EnumValues", Codegen.ChecksV1)}([{string.Join(", ", members)}]{(constraint.Flag("flags") ? ", true" : "")})");
    }

    public string Declarations() => Block.Lines(_constants.Select(c => $"const {c.Name} = /* @__PURE__ */ {c.Value};"));

    private string Add(string suffix, string value)
    {
        if (_constants.Find(c => c.Value == value) is { Name: { } known }) return known;
        var added = name(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{suffix}{_constants.Count}"));
        _constants.Add((added, value));
        return added;
    }
}
