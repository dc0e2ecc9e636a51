using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The input that changes a row: absent members stay as they are.</summary>
internal static class PatchEmitter
{
    public static void Emit(SourceWriter writer, ModelSpec model)
    {
        var members = model.PatchMembers();
        writer.Line();
        EmitRecord(writer, model, members);
        writer.Line();
        CodecEmitter.EmitSparse(
            writer, model.Type.Name + "PatchCodec", CSharpNames.Identifier(model.Type.Name + "Patch"), model.Type.Accessibility,
            [.. members.Select(static m => m with { IsOptional = true })], $"return new(){Initializer(members.Select(static m => $"{CSharpNames.Identifier(m.Name)} = {CodecEmitter.Slot(m)}"))};");
    }

    private static void EmitRecord(SourceWriter writer, ModelSpec model, IReadOnlyList<MemberSpec> members)
    {
        var name = CSharpNames.Identifier(model.Type.Name + "Patch");
        using var body = writer.Braces($"/// <summary>Input that changes a <see cref=\"{WireTypeEmitter.Cref(model.Type)}\"/>; absent members stay as they are.</summary>\n{GeneratedCode}\n{model.Type.Accessibility} sealed record {name}");
        writer.Line($$"""
            {{members.Select(m => Property(model, m))}}

            /// <summary>Changes the row.</summary>
            public void ApplyTo({{model.Type.FullName}} row)
            {
                {{members.Select(Apply)}}
            }
            """);
    }

    private static string Property(ModelSpec model, MemberSpec member) =>
        $"{WireTypeEmitter.Docs(model.Type, member)}public {Optional(member.Type)} {CSharpNames.Identifier(member.Name)} {{ get; init; }}";

    private static string Apply(MemberSpec member)
    {
        var name = CSharpNames.Identifier(member.Name);
        return $"if (this.{name}.HasValue) row.{name} = {Values.Copy(member.Type, $"this.{name}.Value")};";
    }
}
