using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using ModelSync.Benchmarks.Live.Load;
using ModelSync.Benchmarks.Live.Measuring;
using ModelSync.Benchmarks.Live.Systems;

// serve NAME is a server; P4 and P5 are questions.
ILiveSystem[] dotnet = [new ModelSyncSystem(), new SignalRSystem(), new KestrelSystem()];
ILiveSystem[] all = [.. dotnet, new ShareDbSystem(), new TriplitSystem()];

switch (args)
{
    case ["serve", var name]:
        await Serve(dotnet.Single(system => system.Name == name));
        return 0;
    case ["P4", ..]:
        // At ten writes a second ShareDB and Triplit fall behind on two cores: their latency would say nothing.
        return await Measure(dotnet, $"P4: one query, {Number("subscribers", 1000)} subscribers, {Number("rate", 10)} writes a second", load => load.AtRateAsync(Number("rate", 10), TimeSpan.FromSeconds(Number("seconds", 10))));
    case ["P5", ..]:
        return await Measure(all, $"P5: one query, {Number("subscribers", 1000)} subscribers, the next write when everybody has the one before", load => load.SaturatedAsync(TimeSpan.FromSeconds(Number("seconds", 10))));
    default:
        Console.Error.WriteLine("usage: P4 | P5 [--out FILE] [--rounds N] [--seconds N] [--subscribers N] [--rate N]");
        return 2;
}

string Option(string name, string otherwise) => Array.IndexOf(args, "--" + name) is >= 0 and var at ? args[at + 1] : otherwise;

int Number(string name, int otherwise) => int.Parse(Option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

static async Task Serve(ILiveSystem system)
{
    var builder = WebApplication.CreateBuilder();
    builder.Logging.ClearProviders();
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
    system.Configure(builder);
    var app = builder.Build();
    system.Map(app);
    await app.StartAsync();
    var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    Console.WriteLine(address.Replace("http:", "ws:", StringComparison.Ordinal));
    await app.WaitForShutdownAsync();
}

async Task<int> Measure(ILiveSystem[] systems, string title, Func<LoadClient, Task<Sample>> run)
{
    var rounds = systems.ToDictionary(system => system.Name, _ => new List<Sample>());
    for (var round = 1; round <= Number("rounds", 5); round++)
        foreach (var system in systems) rounds[system.Name].Add(await Round(round, system, run));

    var report = new Report(title, $"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {RuntimeInformation.OSDescription.Trim()}. Median (smallest..largest) of {Number("rounds", 5)} rounds in turns; the load client runs on the same machine. SignalR and Kestrel do no database work and know no queries; ShareDB and Triplit keep their rows in memory.");
    report.Add(rounds);
    if (Option("out", "") is { Length: > 0 } file) await File.WriteAllTextAsync(file, report.ToString());
    Console.Write(report);
    return 0;
}

async Task<Sample> Round(int round, ILiveSystem system, Func<LoadClient, Task<Sample>> run)
{
    using var server = await ServerProcess.StartAsync(system);
    var subscribers = Number("subscribers", 1000);
    // The first pass compiles the server's hot path; the second is counted.
    await run(new LoadClient(system, server, subscribers));
    var sample = await run(new LoadClient(system, server, subscribers));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}, {system.Name}: {sample.CpuPerDelivery:F1} µs CPU a delivery, p50 {sample.Percentile(0.5):F1} ms, {sample.BytesPerDelivery:F0} bytes, {sample.Deliveries} deliveries"));
    return sample;
}
