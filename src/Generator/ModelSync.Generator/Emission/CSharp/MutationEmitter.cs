using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>A mutation: arguments, their validation, the call, the rejections. Nested in the surface.</summary>
internal static class MutationEmitter
{
    public static string ClassName(MutationSpec mutation) => QueryEmitter.BaseName(mutation.Method) + "Mutation";

    public static string Emit(MutationSpec mutation, TypeName surface)
    {
        var writer = In(surface.Namespace);
        var arguments = QueryEmitter.BaseName(mutation.Method) + "Input";
        var (result, codec) = mutation.Result is { } type ? (type.CSharp, Codecs.Of(type)) : ("object?", "V1::VoidCodec");
        using (writer.Braces($"partial class {CSharpNames.Identifier(surface.Name)}"))
        {
            ArgumentsEmitter.Emit(writer, arguments, mutation.Parameters, [], byValue: false);
            writer.Line();
            using var body = writer.Braces($"/// <summary><see cref=\"{mutation.Method.Class}.{CSharpNames.Identifier(mutation.Method.Name)}\"/></summary>\n{GeneratedCode}\ninternal sealed class {ClassName(mutation)} : V1::CompiledMutation<{arguments}, {result}, {codec}>");
            EmitConstructor(writer, mutation);
            EmitRun(writer, mutation, arguments, result);
            EmitValidate(writer, mutation, arguments);
            EmitServerRules(writer, mutation, arguments);
        }
        return writer.Finish();
    }

    private static void EmitConstructor(SourceWriter writer, MutationSpec mutation)
    {
        var rejections = mutation.Rejections.Select(static r => $"    new V1::RejectionDescriptor<{r.Type.FullName}, {Companion(r.Type, "Codec")}> {{ Code = {CSharpLiterals.Text(r.Code)} }},");
        var made = $"Access = {QueryEmitter.Access(mutation.Access)};\nRejections = {(mutation.Rejections.Count == 0 ? "[]" : $"\n[\n{Lines(rejections)}\n]")};";
        writer.Line($$"""
            {{MadeOnce.Constant(made)}}

            [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
            public {{ClassName(mutation)}}(int index)
            {
                Name = {{CSharpLiterals.Text(mutation.Method.WireName)}};
                Index = index;
                {{made}}
            }

            """);
    }

    private static void EmitRun(SourceWriter writer, MutationSpec mutation, string arguments, string result)
    {
        var context = mutation.User is null ? "context" : $"(MS::MutationContext<{mutation.User}>)context";
        var given = mutation.Parameters.Select(static p => "arguments." + ArgumentNames.Parameter(p.Name)).ToList();
        var key = given.Take(mutation.Row?.Model.Key.Count ?? 0).ToList();
        given.RemoveRange(0, key.Count);
        if (mutation.ContextIndex != MutationSpec.NoContext) given.Insert(mutation.ContextIndex, context);
        var call = $"{(mutation.Row is null ? mutation.Method.Class : "row")}.{CSharpNames.Identifier(mutation.Method.Name)}({List(given)})";
        var isAsync = mutation.Row is not null || mutation.Return is not (ReturnForm.Void or ReturnForm.Value);
        var statements = mutation.Return switch
        {
            _ when mutation.Row is { } row => $"{Find(row, key)}\n{(mutation.Return == ReturnForm.Void ? $"{call};\nreturn null;" : $"return {call};")}",
            ReturnForm.Void => $"{call};\nreturn new((object?)null);",
            ReturnForm.Value => $"return new({call});",
            ReturnForm.Task or ReturnForm.ValueTask => $"await {call}.ConfigureAwait(false);\nreturn null;",
            _ => $"return await {call}.ConfigureAwait(false);",
        };
        writer.Line($$"""
            protected override {{(isAsync ? "async " : "")}}global::System.Threading.Tasks.ValueTask<{{result}}> RunAsync(MS::MutationContext context, {{arguments}} arguments)
            {
                {{statements}}
            }

            """);
    }

    private static string Find(RowMethodSpec row, List<string> key) =>
        $"var row = await context.Table<{row.Model.Type.FullName}>().FindAsync({(key.Count == 1 ? key[0] : $"({List(key)})")}).ConfigureAwait(false) ?? throw new V1::MissingRowException();";

    private static void EmitValidate(SourceWriter writer, MutationSpec mutation, string arguments)
    {
        var checks = new ConstraintPrinter([]);
        var custom = CustomChecks.OfParameters(mutation.Parameters);
        var lines = mutation.Parameters.Select(p => checks.Parameter(p.Name, p.WireName, p.Type, p.Constraints)).Where(static c => c.Length > 0).Concat(custom.Statements("arguments")).ToList();
        if (lines.Count == 0) return;
        writer.Line($$"""
            protected override void Validate({{arguments}} arguments, MS::RuleContext context, ref V1::ViolationSink sink)
            {
                {{Lines(lines)}}
            }

            {{checks.Declarations()}}

            {{custom.Declarations()}}
            """);
    }

    private static void EmitServerRules(SourceWriter writer, MutationSpec mutation, string arguments)
    {
        var nested = NestedPrinter.Server(mutation.Asked);
        var asks = mutation.Parameters.Select(p => nested.Print(p.Type, p.Name, "arguments." + ArgumentNames.Parameter(p.Name), "/" + p.WireName.Replace("~", "~0").Replace("/", "~1")))
            .Where(static s => s.Length > 0).ToList();
        if (asks.Count == 0) return;
        writer.Line($$"""

            public override bool HasServerRules => true;

            protected override {{ServerValidatorEmitter.Body($"global::System.Threading.Tasks.ValueTask ValidateOnServerAsync({arguments} arguments, V1::ServerRules rules)", asks)}}
            """);
    }
}
