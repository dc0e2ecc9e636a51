using System.Globalization;
using ModelSync.Contract;
using ModelSync.Contract.Json;
using ModelSync.Generator.Emission.CSharp;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>
/// The contract as text in method bodies: only code that compiled carries one, and an edit of a model is no edit of metadata,
/// so hot reload goes on. A surface with problems carries their list instead, which no emitter can read as a contract.
/// </summary>
internal static class ContractEmitter
{
    /// <summary>The first has no number: most assemblies have one surface.</summary>
    /// <param name="surface">Its position among the surfaces.</param>
    public static string ClassName(int surface) => surface == 0 ? "__ModelSyncContract" : $"__ModelSyncContract{(surface + 1).ToString(CultureInfo.InvariantCulture)}";

    public static string Emit(SealedSurface surface) => Method(
        $"/// <summary>Read from the compiled assembly by the npm emitter.</summary>\n{CSharpFile.GeneratedCode}\ninternal static partial class {ClassName(surface.Surface.Index)}",
        "Contract",
        surface.Contract is { } contract ? CSharpLiterals.Json(contract.Text) : CSharpLiterals.Long(string.Join("\n", surface.Surface.Problems)));

    /// <summary>In a file of its own, because every comment changes it.</summary>
    public static string EmitSources(int surface, SourceIndex sources) => Method($"static partial class {ClassName(surface)}", "Sources", CSharpLiterals.Long(ContractJson.ToJson(sources)));

    private static string Method(string head, string name, IReadOnlyList<string> literal)
    {
        const string place = " => ;";
        var writer = CSharpFile.In("ModelSync.Generated");
        using (writer.Braces(head)) writer.Line($"internal static string {name}(){place}");
        return writer.With(place, place.Length - 1, literal);
    }
}
