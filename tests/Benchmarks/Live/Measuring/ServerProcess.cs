using System.Diagnostics;
using ModelSync.Benchmarks.Live.Systems;

namespace ModelSync.Benchmarks.Live.Measuring;

/// <summary>The server in a process of its own, on a free loopback port, so that its CPU time is its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private ServerProcess(Process process, DirectoryInfo folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    public TimeSpan Cpu => Fresh().TotalProcessorTime;

    public long WorkingSet => Fresh().WorkingSet64;

    public static async Task<ServerProcess> StartAsync(ILiveSystem system)
    {
        // Whatever the server stores lies in a folder of its own.
        var folder = Directory.CreateTempSubdirectory("live-");
        var process = Process.Start(new ProcessStartInfo(system.Command[0], system.Command.Skip(1)) { RedirectStandardOutput = true, WorkingDirectory = folder.FullName })!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The server of {system.Name} did not start");
        return new ServerProcess(process, folder, new Uri(line));
    }

    /// <summary>For servers that run in this program.</summary>
    public Task<ServerMemory> ReadMemoryAsync() => ReadAsync<ServerMemory>("/memory");

    /// <summary>How long the compiler of a server that runs in this program has worked.</summary>
    public Task<TimeSpan> ReadCompilingAsync() => ReadAsync<TimeSpan>("/compiling");

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<T> ReadAsync<T>(string path)
    {
        using var http = new HttpClient();
        return (await http.GetFromJsonAsync<T>(new UriBuilder(Address) { Scheme = "http", Path = path }.Uri))!;
    }

    private Process Fresh()
    {
        _process.Refresh();
        return _process;
    }
}
