using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The descriptor of a model, nested in the surface: table, storage, keys, validation, read policy, members on the wire.</summary>
internal static class ModelEmitter
{
    private const int ColumnsOfAWord = 64;

    public static string ClassName(ModelSpec model) => model.Type.Name + "Model";

    /// <param name="shared">Of the validator of its creation.</param>
    public static void Emit(SourceWriter writer, LiveModelSpec live, SurfaceFrame frame, ObjectConstruction construction, SharedConstants? shared)
    {
        var model = live.Model;
        var row = model.Type.FullName;
        writer.Line();
        using (writer.Braces($"partial class {CSharpNames.Identifier(frame.Surface.Name)}"))
        using (writer.Braces($"/// <summary><see cref=\"{row}\"/> as the runtime sees it.</summary>\n{GeneratedCode}\ninternal sealed class {ClassName(model)} : V1::CompiledModel<{row}, {KeyType(model)}, {ClassName(model)}>, V1::IRowMembers<{row}>"))
        {
            var columns = model.Members.Select(static (m, i) => (m.Name, i)).ToDictionary(static p => p.Name, static p => p.i, StringComparer.Ordinal);
            EmitTable(writer, model, columns);
            EmitStorage(writer, model, row, construction, columns);
            EmitKey(writer, model, row);
            EmitValidation(writer, live, row, shared);
            EmitServerRules(writer, live, row);
            EmitPolicy(writer, live, row, frame.User);
            EmitWire(writer, model, row);
        }
    }

    private static void EmitTable(SourceWriter writer, ModelSpec model, Dictionary<string, int> columns)
    {
        var made = $$"""
            Table = new({{CSharpLiterals.Text(model.Table)}},
                [
                    {{Fill(model.Members.Select(m => Column(m, model)), ", ", ",\n        ")}},
                ],
                Key: [{{List(model.Key.Select(static k => Number(k)))}}]{{(model.ExistingTable ? ", Existing: true" : "")}});
            {{(Version(model) is { } version ? $"VersionColumn = {Number(columns[version.Name])};\n" : "")}}WireColumns = [{{List(model.DtoMembers().Select(m => Number(columns[m.Name])))}}];
            """;
        writer.Line($$"""
            {{MadeOnce.Constant(made)}}

            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            public {{ClassName(model)}}(int index)
            {
                Name = {{CSharpLiterals.Text(model.Type.Name)}};
                Index = index;
                {{made}}
            }

            """);
    }

    private static string Column(MemberSpec member, ModelSpec model)
    {
        var column = member.Column!;
        var declared = column.DeclaredType is null ? "" : $", DeclaredType: {CSharpLiterals.Text(column.DeclaredType)}";
        var values = member.Type.Ref.Kind == TypeKinds.Enum ? $", Enum: {EnumTable(member, model)}" : "";
        return $"new({CSharpLiterals.Text(column.Name)}, V1::StorageKind.{column.StorageKind}{(column.Nullable ? ", true" : "")}{declared}{values})";
    }

    // A database knows the C# names.
    private static string EnumTable(MemberSpec member, ModelSpec model)
    {
        var stored = member.Column!.StorageKind == "EnumName" ? EnumEmitter.Stored(model.Enums.First(e => e.Type.FullName == member.Type.CSharpNotNull)) : "";
        return stored.Length > 0 ? stored : $"{Codecs.Of(Values.NotNull(member.Type))}.Table";
    }

    private static void EmitStorage(SourceWriter writer, ModelSpec model, string row, ObjectConstruction construction, Dictionary<string, int> columns)
    {
        writer.Line($$"""
            public override {{row}} Read(V1::RowSource source) {{construction.Body(m => Values.Load(m.Type, columns[m.Name]))}}

            public override void Write({{row}} row, V1::RowSink sink)
            {
                {{Fill(model.Members.Select(static (m, i) => Values.Store(m.Type, i, CodecEmitter.Member("row", m))), " ", "\n")}}
            }

            public override {{row}} Clone({{row}} row) {{construction.Body(static m => Values.Copy(m.Type, CodecEmitter.Member("row", m)))}}

            {{Advance(model, row, construction)}}
            public override ulong ChangedColumns({{row}} before, {{row}} after) =>
                {{Changed(model, 0)}};

            {{ChangedBeyond(model, row)}}
            """);
    }

    // A word of columns, a bit each.
    private static string Changed(ModelSpec model, int word) => Fill(
        model.Members.Skip(word * ColumnsOfAWord).Take(ColumnsOfAWord).Select(static (m, i) => $"({Values.AreEqual(m.Type, CodecEmitter.Member("before", m), CodecEmitter.Member("after", m))} ? 0 : 1UL << {Number(i)})"),
        " | ", "\n    | ");

    private static string ChangedBeyond(ModelSpec model, string row)
    {
        var words = Enumerable.Range(1, Math.Max(0, (model.Members.Count - 1) / ColumnsOfAWord));
        var arms = words.Select(word => $"{Number(word)} =>\n    {Changed(model, word)},").ToList();
        return arms.Count == 0 ? "" : $"public override ulong ChangedBeyond({row} before, {row} after, int word) => word switch\n{{\n    {Lines(arms).Replace("\n", "\n    ")}\n    _ => base.ChangedBeyond(before, after, word),\n}};\n";
    }

    private static MemberSpec? Version(ModelSpec model) => model.Members.FirstOrDefault(static m => m.IsVersion);

    private static string Advance(ModelSpec model, string row, ObjectConstruction construction)
    {
        if (Version(model) is not { } version) return "";
        var next = $"V1::RowVersion.Next(stored is null ? default : {CodecEmitter.Member("stored", version)})";
        return $"public override void Advance({row} row, {row}? stored)\n{{\n    {construction.Set(version, "row", next)}\n}}\n";
    }

    private static void EmitKey(SourceWriter writer, ModelSpec model, string row)
    {
        var key = model.Key.Select(k => model.Members[k]).ToList();
        var parts = key.Select(static m => CodecEmitter.Member("row", m)).ToList();
        var type = KeyType(model);
        writer.Line($$"""
            protected override {{type}} Key({{row}} row) => {{(key.Count == 1 ? parts[0] : $"({List(parts)})")}};

            {{(key is [{ Type.Wrapper: null }] ? "" : CompareKeys(key, row))}}

            public override void WriteKey(V1::RowKey key, V1::RowSink sink){{(key.Count == 1 ? $" => {Values.Store(key[0].Type, 0, $"(({type})key.Value)")}" : $"\n{{\n    var value = ({type})key.Value;\n    {Lines(key.Select((m, i) => Values.Store(m.Type, i, $"value.Item{Number(i + 1)}"))).Replace("\n", "\n    ")}\n}}")}}

            """);
    }

    private static string KeyType(ModelSpec model) =>
        model.Key is [var only] ? model.Members[only].Type.CSharp : $"({List(model.Key.Select(k => model.Members[k].Type.CSharp))})";

    private static string CompareKeys(IReadOnlyList<MemberSpec> key, string row) =>
        $"public override int CompareKeys({row} left, {row} right)\n{{\n    {Compare(key.Select(static m => (m, false))).Replace("\n", "\n    ")}\n}}";

    /// <summary>Statements that compare <c>left</c> and <c>right</c> by several members; <paramref name="otherwise"/> decides ties.</summary>
    public static string Compare(IEnumerable<(MemberSpec Member, bool Descending)> terms, string otherwise = "0")
    {
        var comparisons = terms.Select(static t =>
            $"V1::ValueOrder<{t.Member.Type.Underlying.CSharp}>.Instance.Compare({Wrappers.Member(t.Descending ? "right" : "left", t.Member)}, {Wrappers.Member(t.Descending ? "left" : "right", t.Member)})").ToList();
        if (comparisons.Count == 0) return $"return {otherwise};";
        if (comparisons.Count == 1 && otherwise == "0") return $"return {comparisons[0]};";
        var steps = comparisons.Select((c, i) => $"{(i == 0 ? "var order" : "order")} = {c};\nif (order != 0) return order;");
        return $"{Lines(steps)}\nreturn {otherwise};";
    }

    private static void EmitValidation(SourceWriter writer, LiveModelSpec live, string row, SharedConstants? shared)
    {
        var checks = new ConstraintPrinter(live.Model.Members, shared);
        var members = ModelSpec.InWireOrder(live.Model.Members).Select(m => checks.Member(m, "row", patch: false));
        var rules = live.Rules.Where(static r => r.OnCreate || r.OnPatch).ToList();
        var custom = CustomChecks.OfMembers(live.Custom, live.Model.Members, patch: false);
        var called = new CalledRules(row, "value", live.Model.Members);
        var reported = rules.Where(CalledRules.IsReported).ToList();
        var checkLines = members.Concat(custom.Statements("row")).Concat(rules.Select(rule => RuleWhen(rule, called))).Where(static l => l.Length > 0);
        var lines = live.Model.IsValidatable ? [ObjectRules.Begin, .. checkLines, ObjectRules.Ask("row", live.Model.DtoMembers())] : checkLines.ToList();
        if (lines.Count + live.Model.ServerRules.Count == 0) return;
        writer.Line($$"""
            public override void Validate({{row}} row, bool isNew, MS::RuleContext context, ref V1::ViolationSink sink)
            {
                {{Lines(lines)}}
            }

            {{checks.Declarations()}}

            {{custom.Declarations()}}

            {{Lines(reported.Select(called.Declaration))}}

            {{Lines(rules.Where(static rule => !CalledRules.IsCalled(rule)).Select(rule => ValidatorEmitter.Method(rule, row, live.Model.Members, EnumNames.Of(live.Model.Enums)) + "\n"))}}

            {{(reported.Count + live.Model.ServerRules.Count == 0 ? "" : RuleReports.PathOf(live.Model.DtoMembers()))}}

            """);
    }

    private static void EmitServerRules(SourceWriter writer, LiveModelSpec live, string row)
    {
        var model = live.Model;
        var rules = model.ServerRules.Where(static r => r.Head.OnCreate || r.Head.OnPatch).ToList();
        var checks = new ServerChecks(ModelSpec.InWireOrder(model.Members).ToList(), rules, live.Asked) { Owner = row };
        if (!checks.AskAnything) return;
        var statements = checks.Statements("row", static rule => (rule.Head.OnCreate, rule.Head.OnPatch) switch { (true, true) => "", (true, _) => "isNew", _ => "!isNew" });
        writer.Line($$"""
            public override bool HasServerRules => true;

            public override {{ServerValidatorEmitter.Body($"global::System.Threading.Tasks.ValueTask ValidateOnServerAsync({row} row, bool isNew, V1::ServerRules rules)", statements)}}

            {{checks.Declarations()}}

            """);
    }

    private static string RuleWhen(RuleSpec rule, CalledRules called)
    {
        var call = ValidatorEmitter.Call(rule, "row", called);
        return (rule.OnCreate, rule.OnPatch) switch
        {
            (true, true) => call,
            (true, false) => "if (isNew)\n{\n    " + call.Replace("\n", "\n    ") + "\n}",
            _ => "if (!isNew)\n{\n    " + call.Replace("\n", "\n    ") + "\n}",
        };
    }

    private static void EmitPolicy(SourceWriter writer, LiveModelSpec live, string row, UserSpec? user)
    {
        var head = $"public override bool CanRead({row} row, object? user)";
        if (live.Policies.Count == 0)
        {
            writer.Line($"{head} => {(live.Model.Read == "Everyone" ? "true" : "user is not null")};\n");
            return;
        }
        var printer = new CSharpPrinter(live.Model.Members) { Claim = member => Claim(user, member), Enums = EnumNames.Of(live.Model.Enums) };
        var userType = user?.Type.FullName ?? "object";
        var calls = live.Policies.Select((p, i) => p.TakesUser ? $"Policy{i}(row, user as {userType})" : $"Policy{i}(row)");
        writer.Line($"{head} =>\n    {string.Join(" && ", calls)};\n");
        for (var i = 0; i < live.Policies.Count; i++)
        {
            var policy = live.Policies[i];
            var parameters = policy.TakesUser ? $"{row} row, {userType}? caller" : $"{row} row";
            var condition = policy.TakesUser ? "caller is not null && " : "";
            writer.Line(CSharpPrinter.Predicate($"private static bool Policy{Number(i)}({parameters})", printer, policy.Body, condition) + "\n");
        }
    }

    private static string Claim(UserSpec? user, string member) =>
        Wrappers.Value(user!.Claims.First(c => c.Member == member).Type, "caller." + CSharpNames.Identifier(member));

    private static void EmitWire(SourceWriter writer, ModelSpec model, string row) =>
        writer.Line($$"""
            static void V1::IRowMembers<{{row}}>.WriteMember<TWriter>(ref TWriter writer, {{row}} row, int member)
            {
                switch (member)
                {
                    {{model.DtoMembers().Select(static (m, i) => $"case {Number(i)}: {Codecs.Write(m.Type, CodecEmitter.Member("row", m))} break;")}}
                }
            }
            """);
}
