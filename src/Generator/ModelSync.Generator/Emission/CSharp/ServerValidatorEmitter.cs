using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>What the server alone asks of a value: first of the objects inside it, in the order of the wire, then its own rules in declaration order.</summary>
internal static class ServerValidatorEmitter
{
    /// <summary>Members of a validator class; none for a type about which nobody is asked.</summary>
    public static void Emit(SourceWriter writer, ServerChecks checks, string type)
    {
        if (!checks.AskAnything) return;
        Emit(writer, type, checks.Statements("value"), checks.Declarations());
    }

    /// <param name="statements">What is asked of <c>value</c>.</param>
    public static void Emit(SourceWriter writer, string type, IReadOnlyList<string> statements, string declarations = "") =>
        writer.Line($$"""

            /// <summary>Says everything that is wrong: what both sides check, and where nothing is wrong what the rules of the server say.</summary>
            public static global::System.Threading.Tasks.ValueTask<global::System.Collections.Generic.IReadOnlyList<MS::Violation>> ValidateAsync({{type}} value, MS::RuleContext context, global::System.IServiceProvider services, global::System.Threading.CancellationToken cancellationToken = default) =>
                V1::ServerRules.AskAsync(Validate(value, context), value, ValidateOnServerAsync, context, services, cancellationToken);

            public static {{Body($"global::System.Threading.Tasks.ValueTask ValidateOnServerAsync({type} value, V1::ServerRules rules)", statements)}}

            {{declarations}}
            """);

    /// <summary>A method of that head; async where it waits for something.</summary>
    public static string Body(string head, IReadOnlyList<string> statements)
    {
        var waits = statements.Any(static s => s.Contains("await "));
        return $$"""
            {{(waits ? "async " : "")}}{{head}}
            {
                {{Lines(statements).Replace("\n", "\n    ")}}{{(waits ? "" : "\n    return global::System.Threading.Tasks.ValueTask.CompletedTask;")}}
            }
            """;
    }
}

/// <summary>What of a type is asked on the server.</summary>
/// <param name="Members">In the order of the wire.</param>
/// <param name="Rules">Its own rules.</param>
/// <param name="Asked">Contract names of types with rules in them.</param>
/// <param name="Patch">Every member may be absent.</param>
internal sealed record ServerChecks(IReadOnlyList<MemberSpec> Members, IReadOnlyList<ServerRuleSpec> Rules, IReadOnlyCollection<string> Asked, bool Patch = false)
{
    /// <summary>Attributes of the application's own.</summary>
    public EquatableArray<CustomConstraintSpec> Custom { get; init; }

    /// <summary>The type that declares the rules, with <c>global::</c>.</summary>
    public string Owner { get; init; } = "";

    private NestedPrinter Nested => NestedPrinter.Server(Asked);

    public bool AskAnything => Rules.Count > 0 || Inside("value").Any();

    /// <param name="when">The condition of a rule that is of one moment; empty for always.</param>
    public IReadOnlyList<string> Statements(string target, Func<ServerRuleSpec, string>? when = null) =>
        [.. Inside(target), .. Rules.Select((rule, i) => Ask(rule, i, target, when?.Invoke(rule) ?? ""))];

    /// <summary>What the rules say, made once, beside <see cref="RuleReports.PathOf"/>.</summary>
    public string Declarations() => Lines(Rules.Select((rule, i) => $"private static readonly V1::RuleReport {Report(rule, i)} = {RuleReports.Make(rule.Head)};"));

    private IEnumerable<string> Inside(string target) => Members.Where(static m => NestedPrinter.IsIn(m.Type)).Select(m => Inside(m, target)).Where(static s => s.Length > 0);

    private string Inside(MemberSpec member, string target)
    {
        var (value, optional) = (CodecEmitter.Member(target, member), Patch || member.IsOptional);
        var check = Nested.Print(member.Type, member.Name, optional ? value + ".Value" : value, "/" + member.WireName.Replace("~", "~0").Replace("/", "~1"));
        return check.Length == 0 || !optional ? check : $"if ({value}.HasValue)\n{{\n    {check.Replace("\n", "\n    ")}\n}}";
    }

    private string Ask(ServerRuleSpec rule, int index, string target, string when)
    {
        var arguments = List(rule.Arguments.Select(a => Argument(a, target)));
        var call = $"{(rule.IsStatic ? Owner : target)}.{CSharpNames.Identifier(rule.Method)}({arguments})";
        var answer = rule.IsAwaited ? $"await {call}.ConfigureAwait(false)" : call;
        var guard = string.Join(" && ", new[] { when, rule.Head.When is { } condition ? $"{target}.{condition}" : "" }.Where(static g => g.Length > 0));
        return $"{(guard.Length == 0 ? "" : $"if ({guard}) ")}rules.Add({Report(rule, index)}, V1::RuleAnswer.Of({answer}));";
    }

    private static string Argument(ServerArgument argument, string target) => argument.Kind switch
    {
        ServerArgumentKind.Value => target,
        ServerArgumentKind.Context => "rules.Context",
        ServerArgumentKind.CancellationToken => "rules.CancellationToken",
        _ => $"rules.Service<{argument.Service}>()",
    };

    // Methods may be overloaded.
    private static string Report(ServerRuleSpec rule, int index) => $"ServerRule{index.ToString(System.Globalization.CultureInfo.InvariantCulture)}_{rule.Method}";
}
