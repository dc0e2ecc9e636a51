using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Constraints as calls of <c>V1::Check</c>. Collects the regular expressions that the calls need.</summary>
internal sealed class ConstraintPrinter
{
    private readonly List<string> _patterns = [];

    /// <summary>Statements that check a member; empty when nothing can be wrong.</summary>
    /// <param name="optional">The member may be absent.</param>
    public string Member(MemberSpec member, string target, bool optional)
    {
        var value = CodecEmitter.Member(target, member);
        if (!optional) return Value(member.Type, member.Constraints, value, "/" + Pointer(member.WireName));
        var checks = Value(member.Type, member.Constraints, value + ".Value", "/" + Pointer(member.WireName));
        return checks.Length == 0 ? "" : $"if ({value}.HasValue)\n{{\n    {checks.Replace("\n", "\n    ")}\n}}";
    }

    /// <summary>Statements that check a value.</summary>
    public string Value(TypeSpec type, IReadOnlyList<Constraint> constraints, string value, string path)
    {
        var checks = constraints.Where(static c => c.Code != "validation.required").Select(c => Check(type, c, value, path)).ToList();
        if (Nested(type, value, path) is { Length: > 0 } nested) checks.Add(nested);
        var required = constraints.FirstOrDefault(static c => c.Code == "validation.required");
        if (required is null) return Lines(checks);
        var test = $"V1::Check.Required({value}, {CSharpLiterals.Text(path)}, ref sink{Message(required)})";
        return checks.Count switch
        {
            0 => test + ";",
            1 when !checks[0].Contains('\n') => $"if ({test}) {checks[0]}",
            _ => $"if ({test})\n{{\n    {Lines(checks).Replace("\n", "\n    ")}\n}}",
        };
    }

    /// <summary>Fields that hold the regular expressions.</summary>
    public string Declarations() => Lines(_patterns.Select(static (pattern, i) =>
        $"private static readonly V1::ValuePattern Pattern{i} = new({pattern});"));

    private string Check(TypeSpec type, Constraint constraint, string value, string path)
    {
        var at = $"{CSharpLiterals.Text(path)}, ref sink";
        return constraint.Code switch
        {
            "validation.length" => $"V1::Check.Length({value}, {Bound(constraint, "min", "0")}, {Bound(constraint, "max", "int.MaxValue")}, {at}{Message(constraint)});",
            "validation.range" => Range(type, constraint, value, at),
            "validation.pattern" => $"V1::Check.Pattern({value}, {Pattern(constraint)}, {at}{Message(constraint)});",
            _ => throw new InvalidOperationException($"Constraint {constraint.Code} has no printer."),
        };
    }

    private static string Range(TypeSpec type, Constraint constraint, string value, string at)
    {
        var literals = new CSharpPrinter();
        var (low, high) = (Parameter(constraint, "min"), Parameter(constraint, "max"));
        var kind = low?.Type ?? high?.Type ?? type.Ref.Kind;
        var min = low is null ? $"{kind}.MinValue" : literals.Literal(kind, low.Value!);
        var max = high is null ? $"{kind}.MaxValue" : literals.Literal(kind, high.Value!);
        var exclusive = (Flag(constraint, "exclusiveMin") ? ", minExclusive: true" : "") + (Flag(constraint, "exclusiveMax") ? ", maxExclusive: true" : "");
        return $"V1::Check.Range<{kind}>({value}, {min}, {max}, {at}{Message(constraint)}{exclusive});";
    }

    private static string Nested(TypeSpec type, string value, string path)
    {
        var literal = CSharpLiterals.Text(path);
        if (type.Ref.Kind == TypeKinds.Object)
        {
            var validate = $"{CSharpFile.Companion(type.CSharpNotNull, type.Ref.Name!, "Validator")}.Validate";
            var local = "v_" + value.Substring(value.LastIndexOf('.') + 1).TrimStart('@');
            return $$"""
                if ({{value}} is { } {{local}})
                {
                    var outer = sink.Enter({{literal}});
                    {{validate}}({{local}}, context, ref sink);
                    sink.Leave(outer);
                }
                """;
        }
        if (type.Ref.Kind != TypeKinds.List || type.Element!.Ref.Kind != TypeKinds.Object) return "";
        var list = "v_" + value.Substring(value.LastIndexOf('.') + 1).TrimStart('@');
        return $$"""
            for (var i = 0; {{value}} is { } {{list}} && i < {{list}}.{{(type.List == ListForm.Array ? "Length" : "Count")}}; i++)
            {
                {{(type.Element is { IsValueType: true, Ref.Nullable: false } ? $"var item = {list}[i];" : $"if ({list}[i] is not {{ }} item) continue;")}}
                var outer = sink.Enter({{literal}}, i);
                {{CSharpFile.Companion(type.Element.CSharpNotNull, type.Element.Ref.Name!, "Validator")}}.Validate(item, context, ref sink);
                sink.Leave(outer);
            }
            """;
    }

    private string Pattern(Constraint constraint)
    {
        var literal = CSharpLiterals.Text(Parameter(constraint, "pattern")!.Value);
        if (!_patterns.Contains(literal)) _patterns.Add(literal);
        return "Pattern" + _patterns.IndexOf(literal).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Message(Constraint constraint) => constraint.Message is null ? "" : $", {CSharpLiterals.Text(constraint.Message)}";

    private static string Bound(Constraint constraint, string name, string otherwise) => Parameter(constraint, name)?.Value ?? otherwise;

    private static bool Flag(Constraint constraint, string name) => Parameter(constraint, name)?.Value == "true";

    private static ConstraintParameter? Parameter(Constraint constraint, string name) => constraint.Parameters.FirstOrDefault(p => p.Name == name);

    private static string Pointer(string wireName) => wireName.Replace("~", "~0").Replace("/", "~1");
}
