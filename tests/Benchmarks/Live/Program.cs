using System.Globalization;
using System.Runtime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using ModelSync.Benchmarks.Harness;
using ModelSync.Benchmarks.Live.Load;
using ModelSync.Benchmarks.Live.Measuring;
using ModelSync.Benchmarks.Live.Systems;

// serve NAME is a server; the others are questions.
ILiveSystem[] dotnet = [new ModelSyncSystem(), new SignalRSystem(), new KestrelSystem()];
ILiveSystem[] all = [.. dotnet, new ShareDbSystem(), new TriplitSystem()];

var warmUpTime = TimeSpan.FromSeconds(Number("warm", 6));
const int WarmUps = 5;

switch (args)
{
    case ["serve", var name]:
        await Serve(dotnet.Single(system => system.Name == name));
        return 0;
    case ["P3", ..]:
        return await Measure(dotnet, $"P3: {Subscribers()} connections with a query each, 64 writes outstanding by all of them in turn", Questions.P3, Load(distinct: true, load => load.OutstandingAsync(64, Duration())));
    case ["P4", ..]:
        // At ten writes a second ShareDB and Triplit fall behind on two cores: their latency would say nothing.
        return await Measure(dotnet, $"P4: one query, {Subscribers()} subscribers, {Number("rate", 10)} writes a second", Questions.P4, Load(distinct: false, load => load.AtRateAsync(Number("rate", 10), Duration())));
    case ["P5", ..]:
        return await Measure(all, $"P5: one query, {Subscribers()} subscribers, the next write when everybody has the one before", Questions.P5, Load(distinct: false, load => load.SaturatedAsync(Duration())));
    case ["P7", ..]:
        return await Measure(dotnet, $"P7: memory of {Subscribers()} connections, and of further queries of 100 of them", Questions.P7, (system, server) => new MemoryClient(system, server, Subscribers()).MeasureAsync());
    case ["P8", ..]:
        return await Measure(dotnet, $"P8: opening {Subscribers()} subscribers of one query, 64 at a time", Questions.P8, Load(distinct: false, load => load.OpenAsync()));
    default:
        Console.Error.WriteLine("usage: P3 | P4 | P5 | P7 | P8 [--out FILE] [--rounds N] [--seconds N] [--subscribers N] [--rate N] [--warm N]");
        return 2;
}

string Option(string name, string otherwise) => Array.IndexOf(args, "--" + name) is >= 0 and var at ? args[at + 1] : otherwise;

int Number(string name, int otherwise) => int.Parse(Option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

int Subscribers() => Number("subscribers", 1000);

TimeSpan Duration() => TimeSpan.FromSeconds(Number("seconds", 10));

// A few writes a second would leave the compiler at work for minutes: what is counted begins when it has nothing to do any more.
Func<ILiveSystem, ServerProcess, Task<Sample>> Load(bool distinct, Func<LoadClient, Task<Sample>> run) => async (system, server) =>
{
    for (var (times, compiled) = (0, TimeSpan.Zero); times < WarmUps; times++)
    {
        var warmUp = new LoadClient(system, server, Subscribers(), distinct);
        await (distinct ? warmUp.OutstandingAsync(64, warmUpTime) : warmUp.SaturatedAsync(warmUpTime));
        if (!system.IsOurProgram) break;
        var spent = await server.ReadCompilingAsync();
        if (spent - compiled < warmUpTime / 100) break;
        compiled = spent;
    }

    return await run(new LoadClient(system, server, Subscribers(), distinct));
};

static async Task Serve(ILiveSystem system)
{
    // ASP.NET Core watches the folder of its settings: a database in it would tell the watcher of every page.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
    builder.Logging.ClearProviders();
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
    system.Configure(builder);
    var app = builder.Build();
    system.Map(app);
    app.MapGet("/memory", ReadMemory);
    app.MapGet("/compiling", () => JitInfo.GetCompilationTime());
    await app.StartAsync();
    var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    Console.WriteLine(address.Replace("http:", "ws:", StringComparison.Ordinal));
    await app.WaitForShutdownAsync();
}

static ServerMemory ReadMemory()
{
    for (var times = 0; times < 3; times++)
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
    }

    return new ServerMemory(GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
}

async Task<int> Measure<TSample>(ILiveSystem[] systems, string title, Question<TSample> question, Func<ILiveSystem, ServerProcess, Task<TSample>> run)
{
    var only = Option("only", "");
    var chosen = systems.Where(system => only.Length == 0 || only.Split(',').Contains(system.Name)).ToList();
    var rounds = chosen.ToDictionary(system => system.Name, _ => new List<TSample>());
    for (var round = 1; round <= Number("rounds", 5); round++)
        foreach (var system in chosen)
        {
            using var server = await ServerProcess.StartAsync(system);
            var sample = await run(system, server);
            rounds[system.Name].Add(sample);
            Console.WriteLine($"round {round}, {system.Name}: {string.Join(", ", question.Columns.Select(column => $"{column.Of(sample).ToString(column.Format, CultureInfo.InvariantCulture)} {column.Title}"))}");
        }

    // A peer that spares itself work says so.
    var spared = chosen.Where(system => system.Spares is not null).GroupBy(system => system.Spares, (spares, those) => $" {string.Join(", ", those.Select(system => system.Name))}: {spares}.");
    var report = new Report(title, $"{Machine.Name}. Median (smallest..largest) of {Number("rounds", 5)} rounds in turns; the load client runs on the same machine.{string.Concat(spared)}");
    report.Add(rounds, question);
    if (Option("out", "") is { Length: > 0 } file) await File.WriteAllTextAsync(file, report.ToString());
    Console.Write(report);
    return 0;
}
