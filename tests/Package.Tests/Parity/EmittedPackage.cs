using System.Text.Json;
using ModelSync.Emit;
using ModelSync.Fixtures;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Parity;

/// <summary>The package of the sample domain, as the generator and the emitter make it, run in Node.</summary>
public sealed class EmittedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EmittedPackage() => PackageEmitter.Run(new EmitOptions
    {
        Assembly = typeof(Auction).Assembly.Location,
        Output = _folder["npm"],
        Project = Path.Combine(Repository.Root, "tests", "Fixtures"),
        Runtime = Repository.Runtime,
    });

    public string Folder => _folder["npm"];

    /// <summary>Runs jobs of parity.mjs; one result each.</summary>
    public IReadOnlyList<JsonElement> Run(IEnumerable<object> jobs)
    {
        var input = _folder[$"{Guid.NewGuid():N}.json"];
        File.WriteAllText(input, JsonSerializer.Serialize(jobs));
        var result = NodeTools.RunScript(Repository.Project, "parity.mjs", Folder, input);
        result.ShouldSucceed();
        return [.. JsonDocument.Parse(result.Output).RootElement.EnumerateArray()];
    }

    public void Dispose() => _folder.Dispose();
}
