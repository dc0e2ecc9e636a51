using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Logic.Harness;

namespace Logic.Mutations.Harness;

/// <summary>Mutations of a package, and Node to run them.</summary>
internal static class MutationPackage
{
    /// <summary>The outcomes of each call of each trial in JavaScript.</summary>
    public static IReadOnlyList<JsonArray> Run(TranslatedPackage package, IReadOnlyList<MutationTrial> trials)
    {
        var folder = Directory.CreateTempSubdirectory("modelsync-mutations-");
        var (cases, results) = (Path.Combine(folder.FullName, "cases"), Path.Combine(folder.FullName, "results"));
        File.WriteAllLines(cases, trials.Select(static t => t.Job.ToJsonString()).Prepend(Head().ToJsonString()));
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Here(), "run-mutations.mjs"), package.Package, cases, results]) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(errors);
        IReadOnlyList<JsonArray> outcomes = [.. File.ReadLines(results).Select(static line => JsonNode.Parse(line)!.AsArray())];
        folder.Delete(recursive: true);
        return outcomes;
    }

    // What the rows of each model look like, and where the model is.
    private static JsonObject Head() => new()
    {
        ["claims"] = TypeForm.Of(typeof(Domain.Clerk)).Describe(),
        ["models"] = new JsonObject(ModelRows.All.Select(static m => KeyValuePair.Create(m.Model.Name, (JsonNode?)new JsonObject { ["module"] = Camel(m.Model.Name), ["export"] = Camel(m.Model.Name) + "Model", ["type"] = m.Describe() }))),
    };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
