using System.Text;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Declarations of the types that will be generated, so that bodies which mention them bind: a generator never sees its own output.
/// Only names, types of members and signatures of methods matter here; the emitters print the real ones.
/// </summary>
internal static class Skeletons
{
    public static string Declare(Declarations declarations) =>
        Begin()
            .Append(string.Concat(declarations.Models.Select(static m => Of(m.Spec))))
            .Append(string.Concat(declarations.Payloads.Select(static p => Of(VariantOwner.Of(p.Spec), p.Spec.Variants))))
            .ToString();

    /// <summary>What the domain gets beside it.</summary>
    public static string Declare(DomainSpec domain) =>
        Begin()
            .Append(string.Concat(domain.Models.Select(static m => Of(m.Model))))
            .Append(string.Concat(domain.Payloads.Select(static p => Of(VariantOwner.Of(p.Payload), p.Payload.Variants))))
            .ToString();

    /// <summary>In place of types that could not compile.</summary>
    public static string Declare(ModelSpec model) => Begin().Append(Of(model)).ToString();

    /// <inheritdoc cref="Declare(ModelSpec)"/>
    public static string Declare(PayloadSpec payload) => Begin().Append(Of(VariantOwner.Of(payload), payload.Variants)).ToString();

    private static StringBuilder Begin() => new("#nullable enable annotations\n#nullable disable warnings\n");

    private static string Of(ModelSpec model)
    {
        var text = new StringBuilder();
        Declare(text, model.Type with { Name = model.Type.Name + "Dto" }, model.DtoMembers(), static m => m.Type.CSharp);
        Declare(text, model.Type with { Name = model.Type.Name + "Create" }, model.CreateMembers(), static m => m.Type.CSharp, Method($"{model.Type.FullName} To{model.Type.Name}", Parameters(model.MembersGivenToCreate(), static m => m.Type.CSharp)));
        Declare(text, model.Type with { Name = model.Type.Name + "Patch" }, model.PatchMembers(), static m => MemberSpec.OptionalOf(m.Type), Method("void ApplyTo", $"{model.Type.FullName} row"));
        return text.Append(Of(VariantOwner.Of(model), model.Variants)).ToString();
    }

    private static string Of(VariantOwner owner, IEnumerable<VariantSpec> variants)
    {
        var text = new StringBuilder();
        foreach (var variant in variants)
            Declare(text, variant.Type, variant.Members, static m => m.CSharp, Methods(owner, variant));
        return text.ToString();
    }

    private static string Methods(VariantOwner owner, VariantSpec variant)
    {
        var text = Method($"static {variant.Type.Name} {variant.FromMethod(owner)}", $"{owner.Type.FullName} whole");
        if (variant.Makes(owner)) text += Method($"{owner.Type.FullName} {variant.ToMethod(owner)}", Parameters(variant.Others(owner), static m => m.CSharp));
        if (variant.Changed.Any()) text += Method($"void {variant.ApplyMethod(owner)}", $"{(owner.IsValueType ? "ref " : "")}{owner.Type.FullName} target");
        return text;
    }

    private static string Parameters(IEnumerable<MemberSpec> members, Func<MemberSpec, string> type) => string.Join(", ", members.Select(m => $"{type(m)} {CSharpNames.Local(m.Name)}"));

    private static string Method(string head, string parameters) => $"  public {head}({parameters}) => throw null!;\n";

    private static void Declare(StringBuilder text, TypeName name, IEnumerable<MemberSpec> members, Func<MemberSpec, string> type, string methods = "")
    {
        if (name.Namespace.Length > 0) text.Append("namespace ").Append(CSharpNames.Namespace(name.Namespace)).Append(" {\n");
        text.Append("[global::System.CodeDom.Compiler.GeneratedCode(\"ModelSync\", \"\")] ").Append(name.Accessibility).Append(" sealed partial record ").Append(name.Name).Append(" {\n");
        foreach (var member in members)
            text.Append("  public ").Append(type(member)).Append(" @").Append(member.Name).Append(" { get; init; } = default!;\n");
        text.Append(methods).Append("}\n");
        if (name.Namespace.Length > 0) text.Append("}\n");
    }
}
