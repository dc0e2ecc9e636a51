using System.Diagnostics;
using System.Reflection;

namespace ModelSync.HotReload;

/// <summary>
/// How the build runs the emitter for an assembly. It stands in a file beside the built assembly, which is no part of what is published:
/// the file for the contract, the program, its arguments, a line each.
/// </summary>
/// <param name="ContractFile">Where the emitter reads the contract; the next build sees by it that the package is not of the compiled assembly.</param>
internal sealed record EmitterCommand(string ContractFile, string Program, IReadOnlyList<string> Arguments)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    /// <summary>Null for an assembly that the build wrote no command for.</summary>
    public static EmitterCommand? Of(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".modelsync-reload");
        return File.Exists(file) && File.ReadAllLines(file) is [var contract, var program, .. var arguments] ? new EmitterCommand(contract, program, arguments) : null;
    }

    /// <summary>Gives what the emitter said.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public async Task<string> RunAsync(ReadOnlyMemory<byte> contract)
    {
        await File.WriteAllBytesAsync(ContractFile, contract).ConfigureAwait(false);
        using var process = Process.Start(Start())!;
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            var said = (await error.ConfigureAwait(false)) + await output.ConfigureAwait(false);
            return process.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException(said.Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"The emitter did not end within {TimeLimit.TotalSeconds} s.");
        }
    }

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        // What makes this process reloadable is not for its child.
        foreach (var name in start.Environment.Keys.Where(static name => name is "DOTNET_STARTUP_HOOKS" or "DOTNET_MODIFIABLE_ASSEMBLIES").ToList()) start.Environment.Remove(name);
        return start;
    }
}
