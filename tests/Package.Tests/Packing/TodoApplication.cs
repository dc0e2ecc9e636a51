using System.Reflection;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Packing;

/// <summary>The web application in the folder App, as somebody has it who knows the packages and not this repository.</summary>
internal sealed class TodoApplication : IDisposable
{
    private static readonly string Sources = Path.Combine(Repository.Project, "Packing", "App");

    private readonly TemporaryFolder _folder = new();
    private readonly PackedFeed _feed;

    public TodoApplication(PackedFeed feed)
    {
        _feed = feed;
        foreach (var file in Directory.GetFiles(Sources, "*", SearchOption.AllDirectories)) _folder.Write(Path.GetRelativePath(Sources, file), File.ReadAllText(file));
        _folder.Write("nuget.config", NuGetConfig(feed.Path));
    }

    public string this[string file] => _folder[file];

    /// <summary>Packages of ours are unpacked into the application's folder, and no cache of this machine keeps them.</summary>
    public ToolResult Build() => ToolResult.Of(_folder.Path, "dotnet",
    [
        "build", "--nologo", "-v", "minimal", "-warnaserror", "-nodeReuse:false", "-p:UseSharedCompilation=false",
        // What a registry knows about vulnerabilities today is not what is tested.
        "-p:NuGetAudit=false", "-p:RestorePackagesPath=packages", $"-p:ModelSyncVersion={_feed.Version}",
    ]);

    public void Dispose() => _folder.Dispose();

    // Packages of others are there already: this repository was restored.
    private static string NuGetConfig(string feed) => $"""
        <configuration>
          <fallbackPackageFolders>
            <clear />
            <add key="restored" value="{Restored}" />
          </fallbackPackageFolders>
          <packageSources>
            <clear />
            <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
            <add key="packed" value="{feed}" />
          </packageSources>
          <packageSourceMapping>
            <clear />
            <packageSource key="nuget.org"><package pattern="*" /></packageSource>
            <packageSource key="packed"><package pattern="ModelSync" /><package pattern="ModelSync.*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    private static string Restored => typeof(TodoApplication).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;
}
