using System.Text;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Declarations of the types that will be generated, so that bodies which mention them bind: a generator never sees its own output.
/// Only names and member types matter here; the emitters print the real ones.
/// </summary>
internal static class Skeletons
{
    public static string Declare(IEnumerable<ModelSpec> models)
    {
        var text = new StringBuilder("#nullable enable\n");
        foreach (var model in models)
        {
            if (model.Type.Namespace.Length > 0) text.Append("namespace ").Append(model.Type.Namespace).Append(" {\n");
            Declare(text, model, "Dto", model.DtoMembers(), static m => m.Type.CSharp);
            Declare(text, model, "Create", model.CreateMembers(), static m => m.Type.CSharp);
            Declare(text, model, "Patch", model.PatchMembers(), static m => MemberSpec.OptionalOf(m.Type));
            if (model.Type.Namespace.Length > 0) text.Append("}\n");
        }

        return text.ToString();
    }

    private static void Declare(StringBuilder text, ModelSpec model, string suffix, IEnumerable<MemberSpec> members, Func<MemberSpec, string> type)
    {
        text.Append(model.Type.Accessibility).Append(" sealed partial record ").Append(model.Type.Name).Append(suffix).Append(" {\n");
        foreach (var member in members)
            text.Append("  public ").Append(type(member)).Append(" @").Append(member.Name).Append(" { get; init; } = default!;\n");
        text.Append("}\n");
    }
}
