using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Tests.Suppression;

/// <summary>The compiler of the SDK over one file, with .NET's analyzers and the generator's assembly as a build has them.</summary>
internal static class CompilerRun
{
    private static readonly string Framework = RuntimeEnvironment.GetRuntimeDirectory();
    private static readonly string Root = Path.GetFullPath(Path.Combine(Framework, "..", "..", ".."));

    /// <param name="warnings">Ids that are off by default.</param>
    public static IReadOnlyList<Warning> Over(string source, IEnumerable<string> warnings)
    {
        var folder = Directory.CreateTempSubdirectory("modelsync-suppression-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Source.cs"), source);
            File.WriteAllLines(Path.Combine(folder, "on.globalconfig"), ["is_global = true", .. warnings.Select(static id => $"dotnet_diagnostic.{id}.severity = warning")]);
            File.WriteAllLines(Path.Combine(folder, "arguments.rsp"), Arguments());
            var output = Run(folder, Path.Combine(Sdk(), "Roslyn", "bincore", "csc.dll"), "-noconfig", "@arguments.rsp");
            var log = Path.Combine(folder, "log.sarif");
            Assert.True(File.Exists(log), output);
            return Read(log);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Arguments() =>
    [
        "-nologo", "-target:library", "-nullable:enable", "-langversion:14", "-out:out.dll", "-errorlog:log.sarif,version=2.1", "-analyzerconfig:on.globalconfig",
        .. Libraries().Select(static file => $"-reference:\"{file}\""),
        .. Analyzers().Select(static file => $"-analyzer:\"{file}\""),
        "Source.cs",
    ];

    private static IEnumerable<string> Libraries() => Directory.GetFiles(Framework, "*.dll").Where(IsManaged)
        .Concat([typeof(SyncModelAttribute).Assembly.Location, typeof(AuthorizeAttribute).Assembly.Location, typeof(IAuthorizeData).Assembly.Location]);

    private static IEnumerable<string> Analyzers()
    {
        var sdk = Path.Combine(Sdk(), "Sdks", "Microsoft.NET.Sdk");
        return
        [
            typeof(ModelSyncGenerator).Assembly.Location,
            .. Directory.GetFiles(Path.Combine(sdk, "analyzers"), "*NetAnalyzers.dll").Where(static f => !f.Contains("VisualBasic", StringComparison.Ordinal)),
            .. Directory.GetFiles(Path.Combine(sdk, "codestyle", "cs"), "*CodeStyle.dll"),
        ];
    }

    private static string Sdk() => Path.Combine(Root, "sdk", Run(AppContext.BaseDirectory, "--version").Trim());

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }

    private static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"), arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static List<Warning> Read(string log)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(log).TrimStart('\ufeff'));
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(static r => r.TryGetProperty("locations", out _)).Select(static r => new Warning(
            r.GetProperty("ruleId").GetString()!,
            r.GetProperty("level").GetString()!,
            r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32(),
            r.TryGetProperty("suppressions", out var s) && s.GetArrayLength() > 0 ? s[0].ToString() : null))];
    }
}

/// <param name="Line">Counted from one.</param>
/// <param name="Suppression">Who took it back and why; null while it stands.</param>
internal sealed record Warning(string Id, string Level, int Line, string? Suppression);
