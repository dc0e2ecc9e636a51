using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The input that creates a row.</summary>
internal static class CreateEmitter
{
    public static void Emit(SourceWriter writer, ModelSpec model)
    {
        var members = model.CreateMembers();
        var construction = new ObjectConstruction(model.Type.FullName, model.Construction, model.Members);
        writer.Line();
        EmitRecord(writer, model, members, construction);
        writer.Line();
        var name = model.Type.Name + "Create";
        if (members.SequenceEqual(model.DtoMembers())) CodecEmitter.EmitLike(writer, name + "Codec", CSharpNames.Identifier(name), model.Type.Accessibility, members, model.Type.Name + "Dto");
        else WireTypeEmitter.Dense(writer, model, "Create", members);
    }

    private static void EmitRecord(SourceWriter writer, ModelSpec model, IReadOnlyList<MemberSpec> members, ObjectConstruction construction)
    {
        var given = model.MembersGivenToCreate();
        var name = CSharpNames.Identifier(model.Type.Name + "Create");
        using var body = writer.Braces($"/// <summary>Input that creates a <see cref=\"{WireTypeEmitter.Cref(model.Type)}\"/>.</summary>\n{GeneratedCode}\n{model.Type.Accessibility} sealed record {name}");
        writer.Line($$"""
            {{WireTypeEmitter.Properties(model, members)}}

            /// <summary>The row.{{(given.Any() ? " Members that are no input and cannot be set later are parameters." : "")}}</summary>
            public {{model.Type.FullName}} To{{model.Type.Name}}({{List(given.Select(static m => $"{m.Type.CSharp} {CSharpNames.Local(m.Name)}"))}}) {{construction.Body(m => m.InCreate ? Values.Copy(m.Type, "this." + CSharpNames.Identifier(m.Name)) : ModelSpec.MustBeGiven(m) ? CSharpNames.Local(m.Name) : null)}}
            """);
    }
}
