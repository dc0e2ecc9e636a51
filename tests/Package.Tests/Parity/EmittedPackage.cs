using System.Reflection;
using System.Text.Json;
using ModelSync.Emit;
using ModelSync.Fixtures;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Parity;

/// <summary>The package of a domain, as the generator and the emitter make it, run in Node; without words of a subclass, of the sample domain.</summary>
public class EmittedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public EmittedPackage()
        : this(typeof(Auction).Assembly, "Fixtures")
    {
    }

    protected EmittedPackage(Assembly domain, string project) => PackageEmitter.Run(new EmitOptions
    {
        Assembly = domain.Location,
        Output = _folder["npm"],
        Project = Path.Combine(Repository.Root, "tests", project),
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

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
