using ModelSync.Contract;
using ModelSync.Emit.Emission.TypeScript;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Npm;

/// <summary>The input that a README shows forms with.</summary>
internal static class Forms
{
    /// <summary>One that creates a row, else any that has members; null when nothing is sent.</summary>
    public static FormExample? ExampleOf(PackagePlan plan) =>
        plan.Types.SelectMany(static module => module.Objects.Select(type => (module.Name, Type: type)))
            .Where(found => found.Type.Members.Count > 0 && found.Type.Role != ObjectRole.Patch && plan.IsInput(found.Type))
            .OrderBy(static found => found.Type.Role == ObjectRole.Create ? 0 : 1).ThenBy(static found => found.Type.Name, StringComparer.Ordinal)
            .Select(found => Example(plan, found.Name, found.Type)).FirstOrDefault();

    private static FormExample Example(PackagePlan plan, string module, ObjectType type)
    {
        var names = new ObjectNames(type);
        var patch = type.Role == ObjectRole.Create ? plan.Model(type.Model!).Patch : null;
        return new FormExample($"{plan.Surface.NpmName}/{module}", names.Validate, names.Schema, TypeScriptLiterals.Text(JsonPointers.Of(type.Members[0].WireName)), patch is null ? "" : new ObjectNames(plan.Object(patch)).Validate, SchemaModule.Export(type.Name));
    }
}
