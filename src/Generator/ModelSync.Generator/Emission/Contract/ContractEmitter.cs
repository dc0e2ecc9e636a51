using ModelSync.Contract;
using ModelSync.Contract.Json;
using ModelSync.Generator.Emission.CSharp;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>
/// The contract as text in method bodies: only code that compiled carries one, and an edit of a model is no edit of metadata,
/// so hot reload goes on. A surface with problems carries their list instead, which no emitter can read as a contract.
/// </summary>
internal static class ContractEmitter
{
    public static string Emit(SurfaceSpec surface, SourceIndex sources)
    {
        var isValid = surface.Problems.Count == 0;
        var contract = isValid ? ContractJson.ToJson(ContractBuilder.Build(surface)) : string.Join("\n", surface.Problems);
        var writer = CSharpFile.In("ModelSync.Generated");
        using (writer.Braces($"/// <summary>Read from the compiled assembly by the npm emitter.</summary>\n{CSharpFile.GeneratedCode}\ninternal static class __ModelSyncContract"))
        {
            writer.Line($"internal static string Contract() => {CSharpLiterals.Text(contract)};");
            writer.Line();
            writer.Line($"internal static string Sources() => {CSharpLiterals.Text(isValid ? ContractJson.ToJson(sources) : "")};");
        }
        return writer.ToString();
    }
}
