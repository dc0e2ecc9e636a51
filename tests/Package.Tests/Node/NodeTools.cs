using System.Diagnostics;
using Package.Tests.Fixtures;

namespace Package.Tests.Node;

/// <summary>The JavaScript tools of package.json, installed once from the lock file.</summary>
public sealed class NodeTools
{
    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>The folder that holds the tools.</summary>
    public static string Modules => Installed.Value;

    /// <summary>Runs a script of a tool, for example <c>typescript/bin/tsc</c>.</summary>
    public static ToolResult Run(string folder, string script, params string[] arguments) =>
        ToolResult.Of(folder, "node", [Path.Combine(Modules, script), .. arguments]);

    /// <summary>Runs a script of ours over JSON lines of text.</summary>
    public static ToolResult RunScript(string folder, string script, params string[] arguments) =>
        ToolResult.Of(folder, "node", [Path.Combine(Repository.Project, "Node", script), .. arguments]);

    public static ProcessStartInfo Start(string folder, string script, params string[] arguments) =>
        new("node", [Path.Combine(Modules, script), .. arguments]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };

    private static string Install()
    {
        var (modules, locked) = (Path.Combine(Repository.Project, "node_modules"), Path.Combine(Repository.Project, "package-lock.json"));
        var stamp = Path.Combine(modules, ".package-lock.json");
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(locked)) return modules;
        var result = ToolResult.Of(Repository.Project, "npm", ["ci", "--no-audit", "--no-fund", "--silent"]);
        return result.ExitCode == 0 ? modules : throw new InvalidOperationException($"npm ci failed:\n{result.Output}");
    }
}
