using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>
/// Rules that say more than whether a value is valid, or say it in more than one expression: the author's method is called, on the value itself or on the row
/// that an input makes.
/// </summary>
/// <param name="owner">The type that declares the rules, with <c>global::</c>.</param>
/// <param name="row">The row of the local <c>value</c>, as C#.</param>
/// <param name="members">Members of the type.</param>
internal sealed class CalledRules(string owner, string row, IReadOnlyList<MemberSpec> members)
{
    /// <summary>Whether C# calls the method.</summary>
    public static bool IsCalled(RuleSpec rule) => rule.Returns != RuleReturn.Bool || !PrintableExprs.Contains(rule.Body);

    /// <summary>Whether what the rule says is made by a <c>RuleReport</c>.</summary>
    public static bool IsReported(RuleSpec rule) => rule.Head.Parameters.Count > 0 || IsCalled(rule);

    /// <summary>The statement that asks the rule about <paramref name="target"/>.</summary>
    public string Check(RuleSpec rule, string target)
    {
        var tell = rule.Head.Parameters.Count == 0 ? "null" : $"static value => [{List(rule.Head.Parameters.Select(Shown))}]";
        return $"{Report(rule)}.Check({target}, context, static (value, context) => {Ask(rule)}, {tell}, ref sink);";
    }

    /// <summary>What the rule says, made once.</summary>
    public string Declaration(RuleSpec rule) => $"private static readonly V1::RuleReport {Report(rule)} = {RuleReports.Make(rule.Head)};";

    private string Ask(RuleSpec rule)
    {
        if (!IsCalled(rule)) return $"V1::RuleAnswer.Of(Rule{rule.Method}(value, context))";
        var context = rule.TakesContext ? "context" : "";
        if (row == "value") return Guarded(rule, "value", Call(rule, "value", context));
        return $"{{ var row = {row}; return {Guarded(rule, "row", Call(rule, "row", context))}; }}";
    }

    private string Call(RuleSpec rule, string target, string context)
    {
        var method = CSharpNames.Identifier(rule.Method);
        return rule.IsStatic ? $"{owner}.{method}({target}{(context.Length == 0 ? "" : ", " + context)})" : $"{target}.{method}({context})";
    }

    private static string Guarded(RuleSpec rule, string target, string call) =>
        rule.Head.When is { } condition ? $"{target}.{condition} ? V1::RuleAnswer.Of({call}) : []" : $"V1::RuleAnswer.Of({call})";

    private string Shown(string name)
    {
        var member = members.First(m => m.Name == name);
        return $"new({CSharpLiterals.Text(member.WireName)}, V1::ShownText.Of<{member.Type.CSharp}, {Codecs.Of(member.Type)}>({CodecEmitter.Member("value", member)}))";
    }

    private static string Report(RuleSpec rule) => $"{rule.Method}_Rule";

    /// <summary>The row that a creation makes: rules read only what is given with it.</summary>
    public static string RowOf(ModelSpec model) => $"value.To{model.Type.Name}({List(model.MembersGivenToCreate().Select(static _ => "default!"))})";
}
