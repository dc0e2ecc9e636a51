using ModelSync.Contract;
using ModelSync.Generator.Emission.Expressions;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Validators: the constraints of all members in the order of the wire, then the rules in declaration order.</summary>
internal static class ValidatorEmitter
{
    /// <summary>The validators of a model's inputs.</summary>
    /// <returns>Constants that the checks of its rows share.</returns>
    public static SharedConstants? Emit(SourceWriter writer, LiveModelSpec live)
    {
        ConstraintConstants? constants = null;
        var model = live.Model;
        var create = model.CreateMembers();
        var patch = model.PatchMembers();
        writer.Line();
        if (create.Count > 0) constants = EmitClass(writer, model.Type.Name + "Create", CSharpNames.Identifier(model.Type.Name + "Create"), model.Type.Accessibility, create, CreateRules(live), EnumNames.Of(model.Enums), new ServerChecks(create, [], live.Asked) { Owner = model.Type.FullName, Custom = live.Custom }, row: CalledRules.RowOf(model), asks: ObjectRules.OfCreate(live) is null ? null : ObjectRules.Ask("value", model.DtoMembers(), CalledRules.RowOf(model)), pointed: [.. model.DtoMembers()]);
        writer.Line();
        if (patch.Count > 0) EmitClass(writer, model.Type.Name + "Patch", CSharpNames.Identifier(model.Type.Name + "Patch"), model.Type.Accessibility, patch, [], EnumNames.Of(model.Enums), new ServerChecks(patch, [], live.Asked, Patch: true) { Custom = live.Custom }, shared: constants is null ? null : new SharedConstants(CSharpNames.Identifier(model.Type.Name + "CreateValidator"), constants));
        foreach (var variant in model.Variants)
        {
            writer.Line();
            EmitVariant(writer, variant, VariantRules(live, variant), model.Enums, live.Asked, live.Custom);
        }

        return constants is null ? null : new SharedConstants(Companion(model.Type, "CreateValidator"), constants);
    }

    /// <summary>The validator of a variant.</summary>
    public static void EmitVariant(SourceWriter writer, VariantSpec variant, IEnumerable<RuleSpec> rules, IEnumerable<EnumSpec> enums, IReadOnlyCollection<string> asked, EquatableArray<CustomConstraintSpec> custom) =>
        EmitClass(writer, variant.Type.Name, CSharpNames.Identifier(variant.Type.Name), variant.Type.Accessibility, variant.Members, rules.ToList(), EnumNames.Of(enums), new ServerChecks(variant.Members, [], asked) { Custom = custom });

    /// <summary>Rules run where all members that they read exist.</summary>
    public static IEnumerable<RuleSpec> CreateRules(LiveModelSpec live)
    {
        var members = new HashSet<string>(live.Model.CreateMembers().Select(static m => m.Name), StringComparer.Ordinal);
        return live.Rules.Where(rule => rule.OnCreate && rule.ReadsMembersOnly && Reads(rule).All(members.Contains));
    }

    /// <summary>Members that a rule cannot do without.</summary>
    public static IEnumerable<string> Reads(RuleSpec rule) => ExprWalk.Members(rule.Body).Concat(rule.Head.Parameters);

    /// <summary>Rules of a row that hold at any time: a variant is neither a creation nor a patch. Those of one moment are checked when the row is written.</summary>
    public static IEnumerable<RuleSpec> VariantRules(LiveModelSpec live, VariantSpec variant) =>
        VariantRules(VariantOwner.Of(live.Model), variant, live.Rules.Where(static r => r.OnCreate && r.OnPatch));

    /// <summary>Rules of a wire type that read nothing that the variant may not have.</summary>
    public static IEnumerable<RuleSpec> VariantRules(LivePayloadSpec live, VariantSpec variant) => VariantRules(VariantOwner.Of(live.Payload), variant, live.Rules);

    private static IEnumerable<RuleSpec> VariantRules(VariantOwner owner, VariantSpec variant, IEnumerable<RuleSpec> rules)
    {
        var present = new HashSet<string>(variant.Members.Where(m => m.IsOptional == owner.Member(m.Name).IsOptional).Select(static m => m.Name), StringComparer.Ordinal);
        return rules.Where(rule => !CalledRules.IsCalled(rule) && Reads(rule).All(present.Contains)).Select(rule => PointingTo(rule, variant));
    }

    // A violation does not point to a member that is not there.
    private static RuleSpec PointingTo(RuleSpec rule, VariantSpec variant)
    {
        var head = rule.Head;
        var kept = head.Members.Select(static (name, i) => (name, i)).Where(m => variant.Members.Any(v => v.Name == m.name)).Select(static m => m.i).ToList();
        return kept.Count == head.Members.Count ? rule : rule with { Head = head with { Members = kept.Select(i => head.Members[i]).ToEquatableArray(), Paths = kept.Select(i => head.Paths[i]).ToEquatableArray() } };
    }

    private const string AskAll = """

        {
            var sink = default(V1::ViolationSink);
            Validate(value, context, ref sink);
            return sink.ToList();
        }
        """;

    /// <param name="enums">By contract name, for the rules that name their members.</param>
    /// <param name="server">What the server alone asks.</param>
    /// <param name="asks">The statement that asks an <c>IValidatableObject</c>.</param>
    /// <param name="row">What called rules are asked of.</param>
    /// <param name="pointed">What violations may point to, where that is more than the members: a rule is asked of a whole row.</param>
    /// <param name="shared">Constants of a validator of the same members.</param>
    /// <returns>What it declares.</returns>
    public static ConstraintConstants EmitClass(
        SourceWriter writer, string name, string type, string accessibility, IReadOnlyList<MemberSpec> members, IEnumerable<RuleSpec> rules,
        IReadOnlyDictionary<string, EnumSpec> enums, ServerChecks server, SharedConstants? shared = null, string? asks = null, string row = "value", IReadOnlyList<MemberSpec>? pointed = null)
    {
        var checks = new ConstraintPrinter(members, shared);
        var custom = CustomChecks.OfMembers(server.Custom, members, server.Patch);
        var called = new CalledRules(server.Owner, row, members);
        var reported = rules.Where(CalledRules.IsReported).ToList();
        var checkLines = members.Select(m => checks.Member(m, "value", server.Patch)).Concat(custom.Statements("value")).Concat(rules.Select(rule => Call(rule, "value", called))).Where(static l => l.Length > 0);
        var lines = asks is null ? checkLines.ToList() : [ObjectRules.Begin, .. checkLines, asks];
        using var body = writer.Braces($"/// <summary>Says why a <see cref=\"{Cref(type)}\"/> is not valid.</summary>\n{GeneratedCode}\n{accessibility} static class {name}Validator");
        writer.Line($$"""
            public static global::System.Collections.Generic.IReadOnlyList<MS::Violation> Validate({{type}} value, MS::RuleContext context){{(lines.Count == 0 ? " => [];" : AskAll)}}

            public static void Validate({{type}} value, MS::RuleContext context, ref V1::ViolationSink sink){{(lines.Count == 0 ? " { }" : $"\n{{\n    {Lines(lines).Replace("\n", "\n    ")}\n}}")}}

            {{checks.Declarations()}}

            {{custom.Declarations()}}

            {{Lines(reported.Select(called.Declaration))}}

            {{Lines(rules.Where(static rule => !CalledRules.IsCalled(rule)).Select(rule => Method(rule, type, members, enums) + "\n"))}}
            """);
        ServerValidatorEmitter.Emit(writer, server, type);
        if (server.Rules.Count + reported.Count > 0) writer.Line("\n" + RuleReports.PathOf(pointed ?? members));
        return checks.Constants;
    }

    /// <summary>The statement that runs a rule: one violation for each member that it points to.</summary>
    public static string Call(RuleSpec rule, string target, CalledRules called)
    {
        if (CalledRules.IsReported(rule)) return called.Check(rule, target);
        var paths = rule.Paths.Count == 0 ? (IEnumerable<string>)[""] : rule.Paths;
        var adds = paths.Select(path => $"sink.Add({CSharpLiterals.Text(path)}, {CSharpLiterals.Text(rule.Code)}, {CSharpLiterals.Text(rule.Message)});").ToList();
        var test = $"if (!Rule{rule.Method}({target}, context))";
        return adds.Count == 1 ? $"{test} {adds[0]}" : $"{test}\n{{\n    {string.Join("\n    ", adds)}\n}}";
    }

    /// <summary>The rule's body; a rule that faults is not satisfied.</summary>
    public static string Method(RuleSpec rule, string type, IReadOnlyList<MemberSpec> members, IReadOnlyDictionary<string, EnumSpec> enums) =>
        CSharpPrinter.Predicate($"private static bool Rule{rule.Method}({type} value, MS::RuleContext context)", new CSharpPrinter(members) { Row = "value", Enums = enums }, rule.Body);
}
