using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Generations;

/// <summary>Where things of this repository are.</summary>
internal static class Repository
{
    public static string Generations { get; } = Here();

    /// <summary>The emitter as it was built with these tests.</summary>
    public static string Emitter { get; } = Path.Combine(
        Here(), "..", "..", "src", "Generator", "ModelSync.Emit", "bin", Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!, "net10.0", "ModelSync.Emit.dll");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

/// <summary>Runs the emitter in a process of its own, as builds do.</summary>
internal static class Emitter
{
    public static void Run(params string[] arguments)
    {
        var (exit, output) = Tool.Run("dotnet", [Repository.Emitter, .. arguments]);
        Assert.True(exit == 0, output);
    }
}

/// <summary>A program and what it says.</summary>
internal static class Tool
{
    public static (int Exit, string Output) Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        return (process.ExitCode, output.Result + error.Result);
    }
}
