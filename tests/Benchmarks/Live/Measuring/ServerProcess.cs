using System.Diagnostics;

namespace ModelSync.Benchmarks.Live.Measuring;

/// <summary>The server in a process of its own, on a free loopback port, so that its CPU time is its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan Cpu => Fresh().TotalProcessorTime;

    public long WorkingSet => Fresh().WorkingSet64;

    public static async Task<ServerProcess> StartAsync(string system)
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["serve", system]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The server of {system} did not start");
        return new ServerProcess(process, new Uri(line));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private Process Fresh()
    {
        _process.Refresh();
        return _process;
    }
}
