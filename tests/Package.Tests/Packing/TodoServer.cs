using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Package.Tests.Packing;

/// <summary>The built application in its own process, on a free loopback port.</summary>
internal sealed partial class TodoServer : IAsyncDisposable
{
    private readonly Process _process;

    // A pipe that nobody reads would stop the application.
    private readonly Task _reading;

    private TodoServer(Process process, Uri address) => (_process, Address, _reading) = (process, address, process.StandardOutput.ReadToEndAsync());

    public Uri Address { get; }

    /// <summary>Starts it in its project's folder and waits until it listens.</summary>
    public static async Task<TodoServer> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["bin/Debug/net10.0/Todos.dll", "--urls", "http://127.0.0.1:0"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Add(line);
            if (Listening().Match(line) is { Success: true } match) return new TodoServer(process, new Uri(match.Groups[1].Value));
        }

        throw new InvalidOperationException($"The application ended before it listened:\n{string.Join('\n', output)}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _reading;
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
