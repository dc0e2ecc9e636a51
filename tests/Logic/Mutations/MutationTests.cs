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
    // Rows of many inputs take memory.
    private const int Together = 5;

    [Fact]
    public async Task Both_sides_agree()
    {
        var methods = MutationMethod.In(package.Contract);
        Assert.InRange(methods.Count, 40, int.MaxValue);
        await using var server = await MutationServer.StartAsync();
        output.WriteLine($"MODELSYNC_SEED={Volume.Seed} MODELSYNC_LOGIC_INPUTS={Volume.Inputs}, {methods.Count} mutations");
        var differences = new List<(MutationMethod Method, IReadOnlyList<string> Found)>();
        foreach (var part in methods.Chunk(Together))
        {
            var trials = new List<MutationTrial>();
            foreach (var method in part) trials.Add(await MutationTrial.RunAsync(server, method, Volume.Seed, Volume.Inputs));
            foreach (var trial in trials) output.WriteLine($"{trial.Method}: {trial.Count("ok")} ok, {trial.Count("rejected")} rejected, {trial.Count("fault")} faults, {trial.Count("unknown")} unknown");
            // One that never ends well says nothing about rows and results.
            Assert.All(trials, static t => Assert.True(t.Count("ok") > 0, $"{t.Method} never ends well"));
            differences.AddRange(trials.Zip(MutationPackage.Run(package, trials)).Select(static t => (t.First.Method, Found: (IReadOnlyList<string>)t.First.Differences(t.Second))).Where(static t => t.Found.Count > 0));
        }

        Assert.True(differences.Count == 0, $"seed {Volume.Seed}\n{string.Join('\n', differences.Select(static d => $"{d.Method}: {d.Found.Count} differences\n{string.Join('\n', d.Found.Take(2))}"))}");
    }
}
