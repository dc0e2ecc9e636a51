using Logic.Harness;
using Logic.Mutations.Harness;

namespace Logic.Mutations.Planted;

/// <summary>The mutations with what the server makes of their inputs, once for all planted bugs.</summary>
public sealed class MutationsMeant : IAsyncLifetime
{
    private const int Inputs = 100;

    public TranslatedPackage Package { get; } = new();

    internal IReadOnlyList<MutationTrial> Trials { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await using var server = await MutationServer.StartAsync();
        var trials = new List<MutationTrial>();
        foreach (var method in MutationMethod.In(Package.Contract)) trials.Add(await MutationTrial.RunAsync(server, method, Volume.Seed, Inputs));
        Trials = trials;
    }

    /// <summary>Mutations that differ in a package.</summary>
    internal IReadOnlyList<string> Different(TranslatedPackage package) =>
        [.. Trials.Zip(MutationPackage.Run(package, Trials)).Where(static t => t.First.Differences(t.Second).Count > 0).Select(static t => t.First.Method.Name)];

    public Task DisposeAsync()
    {
        Package.Dispose();
        return Task.CompletedTask;
    }
}
