using Logic.Harness;
using Logic.Mutations.Harness;
using Xunit.Abstractions;

namespace Logic.Mutations;

/// <summary>
/// Each mutation ends alike in the runtime of the server, over SQLite, and in JavaScript over local rows: the same result, rejection or fault, the same ids, and the
/// same rows afterwards.
/// </summary>
public sealed class MutationTests(TranslatedPackage package, ITestOutputHelper output) : IClassFixture<TranslatedPackage>
{
    [Fact]
    public async Task Both_sides_agree()
    {
        var methods = MutationMethod.In(package.Contract);
        Assert.InRange(methods.Count, 40, int.MaxValue);
        await using var server = await MutationServer.StartAsync();
        var trials = new List<MutationTrial>();
        foreach (var method in methods) trials.Add(await MutationTrial.RunAsync(server, method, Volume.Seed, Volume.Inputs));
        output.WriteLine($"MODELSYNC_SEED={Volume.Seed} MODELSYNC_LOGIC_INPUTS={Volume.Inputs}, {methods.Count} mutations");
        foreach (var trial in trials) output.WriteLine($"{trial.Method}: {trial.Count("ok")} ok, {trial.Count("rejected")} rejected, {trial.Count("fault")} faults, {trial.Count("unknown")} unknown");
        var differences = trials.Zip(MutationPackage.Run(package, trials)).Select(static t => (t.First.Method, Found: t.First.Differences(t.Second))).Where(static t => t.Found.Count > 0).ToList();
        Assert.True(differences.Count == 0, $"seed {Volume.Seed}\n{string.Join('\n', differences.Select(static d => $"{d.Method}: {d.Found.Count} differences\n{string.Join('\n', d.Found.Take(2))}"))}");
        // One that never ends well says nothing about rows and results.
        Assert.All(trials, static t => Assert.True(t.Count("ok") > 0, $"{t.Method} never ends well"));
    }
}
