using System.Diagnostics;
using System.Text;

namespace Package.Tests.Node;

/// <summary>What a program said.</summary>
/// <param name="Output">Both streams, in the order of arrival.</param>
public sealed record ToolResult(int ExitCode, string Output)
{
    public static ToolResult Of(string folder, string program, IReadOnlyList<string> arguments)
    {
        var name = OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program;
        using var process = new Process { StartInfo = new ProcessStartInfo(name, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true } };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new ToolResult(process.ExitCode, output.ToString());

        void Add(string? line)
        {
            if (line is null) return;
            lock (output) output.Append(line).Append('\n');
        }
    }

    public void ShouldSucceed() => Assert.True(ExitCode == 0, Output);
}
