using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>A variant of a model or wire type: the record with its mappings both ways, and its codec.</summary>
internal static class VariantEmitter
{
    public static SourceWriter Emit(VariantOwner owner, VariantSpec variant)
    {
        var writer = In(variant.Type.Namespace);
        var construction = new ObjectConstruction(owner.Type.FullName, owner.Construction, owner.Members);
        EmitRecord(writer, owner, variant, construction);
        writer.Line();
        EmitCodec(writer, variant);
        if (!variant.Makes(owner) || !construction.NeedsAccessors) return writer;
        writer.Line();
        construction.EmitAccessors(writer);
        return writer;
    }

    private static void EmitRecord(SourceWriter writer, VariantOwner owner, VariantSpec variant, ObjectConstruction construction)
    {
        using var body = writer.Braces($"/// <summary>Some of the members of <see cref=\"{WireTypeEmitter.Cref(owner.Type)}\"/>.</summary>\n{GeneratedCode}\n{variant.Type.Accessibility} sealed record {Name(variant)}");
        writer.Line(Lines(variant.Members.Select(m => Property(owner, m))));
        EmitFrom(writer, owner, variant);
        if (variant.Makes(owner)) EmitTo(writer, owner, variant, construction);
        if (variant.Changed.Any()) EmitApply(writer, owner, variant);
    }

    private static string Property(VariantOwner owner, MemberSpec member) =>
        $"{WireTypeEmitter.Docs(owner.Type, member)}public {(member.IsOptional ? "" : "required ")}{member.CSharp} {CSharpNames.Identifier(member.Name)} {{ get; init; }}";

    private static void EmitFrom(SourceWriter writer, VariantOwner owner, VariantSpec variant) =>
        writer.Line($$"""

            /// <summary>The members of a value.</summary>
            public static {{Name(variant)}} {{variant.FromMethod(owner)}}({{owner.Type.FullName}} whole) => new(){{Initializer(variant.Members.Select(m => $"{CSharpNames.Identifier(m.Name)} = {From(owner.Member(m.Name), m)}"))}};
            """);

    private static void EmitTo(SourceWriter writer, VariantOwner owner, VariantSpec variant, ObjectConstruction construction)
    {
        var given = new HashSet<string>(variant.Given.Select(static m => m.Name), StringComparer.Ordinal);
        var others = variant.Others(owner);
        writer.Line($$"""

            /// <summary>A whole value. What must be given and is not here, or is not a client's to decide, is a parameter.</summary>
            public {{owner.Type.FullName}} {{variant.ToMethod(owner)}}({{List(others.Select(static m => $"{m.CSharp} {CSharpNames.Local(m.Name)}"))}}) {{construction.Body(m => given.Contains(m.Name) ? Copy(m, m.IsOptional, "this") : owner.MustBeGiven(m) ? CSharpNames.Local(m.Name) : null)}}
            """);
    }

    private static void EmitApply(SourceWriter writer, VariantOwner owner, VariantSpec variant) =>
        writer.Line($$"""

            /// <summary>Sets the members that are a client's to change and leaves the others.</summary>
            public void {{variant.ApplyMethod(owner)}}({{(owner.IsValueType ? "ref " : "")}}{{owner.Type.FullName}} target)
            {
                {{Lines(variant.Changed.Select(m => Apply(owner.Member(m.Name), m)))}}
            }
            """);

    private static string Apply(MemberSpec whole, MemberSpec member)
    {
        var target = CodecEmitter.Member("target", member);
        return member.IsOptional && !whole.IsOptional
            ? $"if ({CodecEmitter.Member("this", member)}.HasValue) {target} = {Values.Copy(member.Type, CodecEmitter.Member("this", member) + ".Value")};"
            : $"{target} = {Copy(member, member.IsOptional, "this")};";
    }

    private static string From(MemberSpec whole, MemberSpec member) =>
        member.IsOptional && !whole.IsOptional ? $"new({Copy(whole, isOptional: false, "whole")})" : Copy(whole, whole.IsOptional, "whole");

    // Nothing that can be changed is shared.
    private static string Copy(MemberSpec member, bool isOptional, string source)
    {
        var value = CodecEmitter.Member(source, member);
        if (!isOptional) return Values.Copy(member.Type, value);
        return Values.Copy(member.Type, value + ".Value", member.Name) is var copy && copy == value + ".Value" ? value : $"{value}.HasValue ? new({copy}) : default";
    }

    private static void EmitCodec(SourceWriter writer, VariantSpec variant)
    {
        var construct = $"return new(){Initializer(variant.Members.Select(static m => $"{CSharpNames.Identifier(m.Name)} = {CodecEmitter.Slot(m)}"))};";
        var name = variant.Type.Name + "Codec";
        if (variant.Members.Any(static m => m.IsOptional)) CodecEmitter.EmitSparse(writer, name, Name(variant), variant.Type.Accessibility, variant.Members, construct);
        else CodecEmitter.EmitDense(writer, name, Name(variant), variant.Type.Accessibility, variant.Members, construct);
    }

    private static string Name(VariantSpec variant) => CSharpNames.Identifier(variant.Type.Name);
}
