using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Package.Tests.HotReload;

/// <summary>A project under <c>dotnet watch</c>, which nobody sits in front of. What is waited for is asked again and again, and not for ever.</summary>
internal sealed partial class WatchedProject : IAsyncDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly HttpClient _browser = new();
    private readonly List<string> _lines = [];

    private WatchedProject(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Address of the application that was started last.</summary>
    public Uri Address => new(Addresses()[^1]);

    public string Output
    {
        get
        {
            lock (_lines) return string.Join('\n', _lines);
        }
    }

    /// <summary>Begins to watch and waits until the application listens and its files are watched.</summary>
    public static async Task<WatchedProject> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["watch", "--non-interactive", "--verbose", "run", "--no-launch-profile", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1", ["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1", ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        var project = new WatchedProject(new Process { StartInfo = start });
        try
        {
            await project.UntilAsync("Waiting for changes", () => project.Addresses().Count > 0 && project.Output.Contains("Waiting for changes", StringComparison.Ordinal));
            return project;
        }
        catch
        {
            await project.DisposeAsync();
            throw;
        }
    }

    /// <summary>How many applications have listened.</summary>
    public int Starts => Addresses().Count;

    public async Task<int> ProcessIdAsync() => int.Parse(await _browser.GetStringAsync(new Uri(Address, "pid")), CultureInfo.InvariantCulture);

    public Task<HttpResponseMessage> PostAsync(string path, string json) =>
        _browser.PostAsync(new Uri(Address, path), new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

    public async Task UntilAsync(string what, Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < TimeLimit && !_process.HasExited, $"{what} did not come.\n{Output}");
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        // The application and the build that may run are its children.
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private List<string> Addresses() => [.. Listening().Matches(Output).Select(static match => match.Groups[1].Value)];

    private void Add(string? line)
    {
        if (line is null) return;
        lock (_lines) _lines.Add(line);
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
