using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>
/// The wire types of a model with their mappings and codecs: <c>AuctionDto</c>, <c>AuctionCreate</c>, <c>AuctionPatch</c>.
/// They follow from the declaration alone, so user code that mentions them binds before any body is read.
/// </summary>
internal static class WireTypeEmitter
{
    public static SourceWriter Emit(ModelSpec model)
    {
        var writer = In(model.Type.Namespace);
        var dto = model.DtoMembers();
        EmitDto(writer, model, dto);
        writer.Line();
        Dense(writer, model, "Dto", dto);
        if (model.CreateMembers().Count > 0) CreateEmitter.Emit(writer, model);
        if (model.PatchMembers().Count > 0) PatchEmitter.Emit(writer, model);
        return writer;
    }

    /// <summary>A record's properties; those that are never null without a default are required.</summary>
    public static IEnumerable<string> Properties(ModelSpec model, IEnumerable<MemberSpec> members) =>
        members.Select(m => $"{Docs(model.Type, m)}public required {m.Type.CSharp} {CSharpNames.Identifier(m.Name)} {{ get; init; }}");

    /// <summary>What is in front of a property that stands for a member: its documentation, where it has any.</summary>
    public static string Docs(TypeName type, MemberSpec member) => member.IsDocumented ? $"\n/// <inheritdoc cref=\"{Cref(type, member)}.{CSharpNames.Identifier(member.Name)}\"/>\n" : "";

    /// <summary>The codec of a record whose properties are its members.</summary>
    public static void Dense(SourceWriter writer, ModelSpec model, string suffix, IReadOnlyList<MemberSpec> members)
    {
        CodecEmitter.EmitDense(
            writer, model.Type.Name + suffix + "Codec", CSharpNames.Identifier(model.Type.Name + suffix), model.Type.Accessibility, members,
            $"return new(){Initializer(members.Select(static m => $"{CSharpNames.Identifier(m.Name)} = {CodecEmitter.Slot(m)}"))};");
    }

    /// <summary>A type as docs in its namespace name it.</summary>
    public static string Cref(TypeName type)
    {
        var start = "global::".Length + (type.Namespace.Length == 0 ? 0 : type.Namespace.Length + 1);
        return type.FullName.Contains('@') ? type.FullName : type.FullName.Substring(start);
    }

    /// <summary>The class that declares a member.</summary>
    public static string Cref(TypeName type, MemberSpec member) => member.DeclaringType == type.FullName ? Cref(type) : CSharpFile.Cref(member.DeclaringType);

    private static void EmitDto(SourceWriter writer, ModelSpec model, IReadOnlyList<MemberSpec> members)
    {
        var name = CSharpNames.Identifier(model.Type.Name + "Dto");
        using var body = writer.Braces($"/// <summary>What readers see of a <see cref=\"{Cref(model.Type)}\"/>.</summary>\n{GeneratedCode}\n{model.Type.Accessibility} sealed record {name}");
        writer.Line($$"""
            {{Properties(model, members)}}

            /// <summary>What readers see of a row.</summary>
            public static {{name}} {{VariantSpec.Free("From", members, model.Type)}}({{model.Type.FullName}} row) => new(){{Initializer(members.Select(static m => $"{CSharpNames.Identifier(m.Name)} = {Values.Copy(m.Type, CodecEmitter.Member("row", m))}"))}};
            """);
    }
}
