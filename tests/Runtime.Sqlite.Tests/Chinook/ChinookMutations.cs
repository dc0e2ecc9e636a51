using System.Diagnostics.Metrics;
using System.Security.Claims;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Chinook;
using ModelSync.Server.Authorization;
using ModelSync.Server.Mutations;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using Runtime.Server.Tests.Support;

namespace Runtime.Sqlite.Tests.Chinook;

/// <summary>Mutations of one client, from its arguments in JSON to the stored outcome, as a session runs them.</summary>
internal sealed class ChinookMutations : IAsyncDisposable
{
    private readonly Guid _client;
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
    private readonly MutationRunner _runner;
    private readonly Caller _caller;
    private long _sequence;

    public ChinookMutations(ISyncStore store, Guid client)
    {
        _client = client;
        var preparer = new CallPreparer(ChinookSync.Descriptor, new RuleAuthorizer(), TimeProvider.System, NullLogger.Instance);
        var times = new MutationTimes(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));
        _runner = new MutationRunner(ChinookSync.Descriptor, store, preparer, _services.GetRequiredService<IServiceScopeFactory>(), times, TimeProvider.System, new SyncMetrics(new Meter("test"), "Chinook"), NullLogger.Instance);
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "ada"), new Claim("employee", "3"), new Claim("manager", "false")], "test"));
        _caller = new Caller(principal, "ada", ChinookSync.Descriptor.User!.Read(principal));
    }

    /// <summary>Who asks and writes.</summary>
    public object User => _caller.User!;

    /// <summary>Runs a mutation that must succeed. Its sequence number.</summary>
    public async Task<long> RunAsync(string name, string arguments)
    {
        var mutation = ChinookSync.Descriptor.Mutations.Single(m => m.Name == name).Index;
        var call = new MutationCall(_caller, _client, ++_sequence, mutation, WireEncoding.Json, Encoding.UTF8.GetBytes(arguments));
        var receipt = await _runner.RunAsync(call, default);
        Assert.True(receipt.Outcome?.Status == OutcomeStatus.Ok, $"{name} {arguments}: {receipt.Kind} {receipt.Outcome?.Status}");
        return _sequence;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
