using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Packing;

/// <summary>The sources of this repository in a folder of their own, committed there, as a build server has them.</summary>
internal sealed class SourceFolder : IDisposable
{
    public const string Remote = "https://github.com/somebody/modelsync";

    private static readonly string[] Commit =
        ["-c", "user.name=somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message", "Sources"];

    private readonly TemporaryFolder _folder = new();

    public SourceFolder(params string[] folders)
    {
        var files = ToolResult.Of(Repository.Root, "git", ["ls-files", "--cached", "--others", "--exclude-standard", "--", "*.props", "*.targets", ".editorconfig", ".gitattributes", "src/Generator/ModelSync/README.md", .. folders]);
        files.ShouldSucceed();
        foreach (var file in files.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(Repository.Root, file))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[file])!);
            File.Copy(Path.Combine(Repository.Root, file), _folder[file]);
        }

        Git("init", "--quiet", "--initial-branch", "main");
        Git("remote", "add", "origin", Remote);
        Git("add", "--all");
        Git(Commit);
    }

    /// <summary>The same commit in another folder.</summary>
    public SourceFolder(SourceFolder other)
    {
        Git("clone", "--quiet", other[""], ".");
        Git("remote", "set-url", "origin", Remote);
    }

    public string this[string file] => _folder[file];

    public string CommitId => Git("rev-parse", "HEAD").Output.Trim();

    /// <summary>Builds as a build server does, all in one process: each would start another.</summary>
    public void Build(params string[] projects)
    {
        File.WriteAllText(_folder["all.slnx"], $"<Solution>{string.Concat(projects.Select(static project => $"<Project Path=\"{project}/{Path.GetFileName(project)}.csproj\" />"))}</Solution>");
        ToolResult.Of(_folder.Path, "dotnet",
            ["build", "all.slnx", "--nologo", "-c", "Release", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:ContinuousIntegrationBuild=true", "-p:NuGetAudit=false", "-p:RunAnalyzers=false", "-p:ModelSyncSkipClient=true", "-warnaserror"]).ShouldSucceed();
    }

    public void Dispose() => _folder.Dispose();

    private ToolResult Git(params string[] arguments)
    {
        var result = ToolResult.Of(_folder.Path, "git", arguments);
        result.ShouldSucceed();
        return result;
    }
}
