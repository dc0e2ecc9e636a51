using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Mutations;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Sqlite;
using ModelSync.Wire;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Mutations;

/// <summary>Rows with a [Timestamp], through generated mutations and SQLite.</summary>
public sealed class VersionTests : IAsyncLifetime
{
    private static readonly Guid ClientId = new("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static readonly Caller Caller = new(Principals.Of("ann"), "ann", null);
    private readonly string _folder = Directory.CreateTempSubdirectory("modelsync-").FullName;
    private readonly SqliteStore _store;
    private readonly MutationRunner _runner;
    private long _sequence;

    public VersionTests()
    {
        _store = new SqliteStore(new SqliteStoreOptions { ConnectionString = $"Data Source={Path.Combine(_folder, "rows.db")};Pooling=False" }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        var surface = ShopSync.Descriptor;
        var services = new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>();
        var preparer = new CallPreparer(surface, new RuleAuthorizer(), TimeProvider.System, NullLogger.Instance);
        var times = new MutationTimes(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
        _runner = new MutationRunner(surface, _store, preparer, services, times, TimeProvider.System, new SyncMetrics(new Meter("test"), surface.Name), NullLogger.Instance);
    }

    public async Task InitializeAsync()
    {
        await _store.OpenAsync(ShopSync.Descriptor, CancellationToken.None);
        await _store.RegisterClientAsync(ClientId, Caller.UserId, null, CancellationToken.None);
        Assert.Equal("", await RunAsync("write", """{"id":1,"text":"a"},{"id":1,"text":"a"}"""));
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Each_write_of_a_row_counts_and_what_writes_nothing_does_not()
    {
        Assert.Equal(("a", 1L), await DocumentAsync());
        Assert.Equal("", await RunAsync("edit", """1,"1",{"text":"b"}"""));
        Assert.Equal(("b", 2L), await DocumentAsync());
        Assert.Equal("", await RunAsync("edit", """1,"2",{"text":"b"}"""));
        Assert.Equal(("b", 2L), await DocumentAsync());
    }

    [Theory]
    [InlineData("edit", """1,"1",{"text":"late"}""")]
    [InlineData("edit", """1,"3",{}""")]
    [InlineData("shred", "1,\"1\"")]
    public async Task A_row_that_was_written_since_is_not_meant(string mutation, string arguments)
    {
        await RunAsync("edit", """1,"1",{"text":"b"}""");
        Assert.Equal("conflict.version", await RunAsync(mutation, arguments));
        Assert.Equal(("b", 2L), await DocumentAsync());
    }

    [Fact]
    public async Task A_row_that_is_as_it_was_seen_can_be_removed()
    {
        Assert.Equal("", await RunAsync("shred", "1,\"1\""));
        Assert.Null(await FindAsync<Document>(1));
    }

    [Fact]
    public async Task Bytes_count_as_a_big_endian_number_whoever_may_set_them()
    {
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 1], (await FindAsync<Page>(1))!.RowVersion);
        for (var i = 0; i < 255; i++) await RunAsync("turn", $$"""1,{"text":"{{i}}"}""");
        Assert.Equal([0, 0, 0, 0, 0, 0, 1, 0], (await FindAsync<Page>(1))!.RowVersion);
    }

    private async Task<(string, long)> DocumentAsync() => await FindAsync<Document>(1) is { } document ? (document.Text, document.Version) : default;

    private async Task<TRow?> FindAsync<TRow>(int id)
        where TRow : class
    {
        TRow? found = null;
        await _store.ExecuteAsync(
            new ClientSequence(ClientId, Caller.UserId, ++_sequence),
            async (transaction, _) =>
            {
                found = await transaction.FindAsync(ShopSync.Descriptor.Models.OfType<ModelDescriptor<TRow>>().Single(), new RowKey(id));
                return new MutationOutcome(OutcomeStatus.Ok, default);
            },
            CancellationToken.None);
        return found;
    }

    // The code of the error, or nothing.
    private async Task<string> RunAsync(string name, string arguments)
    {
        var index = ShopSync.Descriptor.Mutations.ToList().FindIndex(mutation => mutation.Name == "documents." + name);
        var call = new MutationCall(Caller, ClientId, ++_sequence, index, WireEncoding.Json, Encoding.UTF8.GetBytes($"[{arguments}]"));
        var receipt = await _runner.RunAsync(call, CancellationToken.None);
        if (receipt.Outcome!.Status == OutcomeStatus.Ok) return "";
        var answer = new OutcomeReader(ShopSync.Descriptor).ToMutRes(1, receipt.Outcome, receipt.Version, WireEncoding.Json);
        return JsonElement.Parse(answer.Payload.Span)[0].GetString()!;
    }
}
