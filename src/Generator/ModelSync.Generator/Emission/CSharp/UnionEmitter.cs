using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Codec and validator of a union: those of the case that a value is. A class that is none of them is not written as one that it derives from.</summary>
internal static class UnionEmitter
{
    public static string Emit(PayloadSpec payload, UnionSpec union, IReadOnlyCollection<string> asked)
    {
        var writer = In(payload.Type.Namespace);
        EmitCodec(writer, payload.Type, union);
        writer.Line();
        EmitValidator(writer, payload.Type, union, asked);
        return writer.Finish();
    }

    private static void EmitCodec(SourceWriter writer, TypeName type, UnionSpec union)
    {
        using var body = writer.Braces($"/// <summary>Writes and reads <see cref=\"{type.FullName}\"/>.</summary>\n{GeneratedCode}\n{type.Accessibility} readonly struct {type.Name}Codec : V1::IWireCodec<{type.FullName}>");
        var tags = union.Cases.Select(c => union.IsNumeric ? c.Tag : CSharpLiterals.Text(c.Tag));
        writer.Line($$"""
            private static readonly V1::UnionTable Cases = new({{CSharpLiterals.Text(union.Discriminator)}}, {{List(tags)}});

            public static int Cost => 16;

            public static void Write<TWriter>(ref TWriter writer, {{type.FullName}} value)
                where TWriter : struct, V1::IWireWriter, allows ref struct
            {
                switch ({{Held(union)}})
                {
                    {{Lines(union.Cases.Select((c, i) => Case(c) + $"\n    writer.BeginCase(Cases, {i});\n    {Companion(c.Type, "Codec")}.Write(ref writer, item);\n    break;"))}}
                    default:
                        throw V1::UnionTable.Unlisted({{Held(union)}});
                }
            }

            public static {{type.FullName}} Read<TReader>(ref TReader reader)
                where TReader : struct, V1::IWireReader, allows ref struct => reader.ReadCase(Cases) switch
            {
                {{Lines(union.Cases.Select((c, i) => $"{i} => {Made(type, union, $"{Companion(c.Type, "Codec")}.Read(ref reader)")},"))}}
                _ => default!,
            };
            """);
    }

    private static void EmitValidator(SourceWriter writer, TypeName type, UnionSpec union, IReadOnlyCollection<string> asked)
    {
        using var body = writer.Braces($"/// <summary>Says why a <see cref=\"{type.FullName}\"/> is not valid.</summary>\n{GeneratedCode}\n{type.Accessibility} static class {type.Name}Validator");
        writer.Line($$"""
            public static global::System.Collections.Generic.IReadOnlyList<MS::Violation> Validate({{type.FullName}} value, MS::RuleContext context)
            {
                var sink = default(V1::ViolationSink);
                Validate(value, context, ref sink);
                return sink.ToList();
            }

            public static void Validate({{type.FullName}} value, MS::RuleContext context, ref V1::ViolationSink sink)
            {
                switch ({{Held(union)}})
                {
                    {{Lines(union.Cases.Select(static c => $"{Case(c)}\n    {Companion(c.Type, "Validator")}.Validate(item, context, ref sink);\n    break;"))}}
                }
            }
            """);
        var cases = union.Cases.Where(c => asked.Contains(c.Type.Name)).ToList();
        if (cases.Count > 0) ServerValidatorEmitter.Emit(writer, type.FullName, [AskCases(union, cases)]);
    }

    private static string AskCases(UnionSpec union, IEnumerable<UnionCase> cases) => $$"""
        switch ({{Held(union)}})
        {
            {{Lines(cases.Select(static c => $"{Case(c)}\n    await {Companion(c.Type, "Validator")}.ValidateOnServerAsync(item, rules).ConfigureAwait(false);\n    break;")).Replace("\n", "\n    ")}}
        }
        """;

    // Of a union that was never made of a case it is null.
    private static string Held(UnionSpec union) => union.IsStruct ? "value.Value" : "value";

    private static string Made(TypeName type, UnionSpec union, string item) => union.IsStruct ? $"new {type.FullName}({item})" : item;

    private static string Case(UnionCase listed) => $"case {listed.Type.FullName} item when item.GetType() == typeof({listed.Type.FullName}):";
}
