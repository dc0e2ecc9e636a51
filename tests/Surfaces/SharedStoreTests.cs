using System.Text;
using Market;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Surfaces;

/// <summary>Two surfaces at two addresses over one file: each is asked for its own only, and both see one history.</summary>
public sealed class SharedStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelsync-surfaces-");

    private string Database => Path.Combine(_folder.FullName, "market.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_client_of_the_other_surface_is_refused_with_nothing_but_that()
    {
        await using var app = await MarketApp.StartAsync(Database);
        foreach (var (path, other, word) in new[] { ("/visitors", StaffSync.Descriptor, "vermilion"), ("/staff", VisitorSync.Descriptor, "cobalt") })
        {
            using var client = await app.ConnectAsync(path);
            await client.GreetAsync(other);
            Assert.Equal(CloseCodes.Upgrade, await client.CloseCodeAsync());
            Assert.DoesNotContain(word, client.Heard, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task What_only_the_other_surface_has_cannot_be_asked_by_number()
    {
        await using var app = await MarketApp.StartAsync(Database);
        using var client = await GreetedAsync(app, "/visitors", VisitorSync.Descriptor);
        Assert.True(StaffSync.Descriptor.Queries.Count > VisitorSync.Descriptor.Queries.Count);
        for (var query = VisitorSync.Descriptor.Queries.Count; query < 10; query++)
        {
            await client.SubscribeAsync(query, query, "[1]");
            Assert.Equal(ErrorCodes.Denied, (await client.NextAsync<SubErr>(e => e.SubId == query)).Error.Code);
        }

        await client.MutateAsync(1, VisitorSync.Descriptor.Mutations.Count, "[7,\"x\"]");
        Assert.Contains(ErrorCodes.Denied, await OutcomeAsync(client, 1, AckStatus.Rejected), StringComparison.Ordinal);
        Assert.DoesNotContain("vermilion", client.Heard, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("0", app.Ask("SELECT count(*) FROM vermilion_records"));
    }

    [Fact]
    public async Task A_commit_of_one_surface_reaches_the_other_with_what_both_see_and_nothing_else()
    {
        await using var app = await MarketApp.StartAsync(Database);
        using var visitor = await GreetedAsync(app, "/visitors", VisitorSync.Descriptor);
        using var staff = await GreetedAsync(app, "/staff", StaffSync.Descriptor);
        await SubscribeToLotsAsync(visitor, VisitorSync.Descriptor);
        await SubscribeToLotsAsync(staff, StaffSync.Descriptor);

        await staff.MutateAsync(1, 0, "[7,\"vermilion\"]");
        Assert.Contains("vermilion is written", await OutcomeAsync(staff, 1, AckStatus.Ok), StringComparison.Ordinal);
        Assert.Contains("A lot", Text((await visitor.NextAsync<Tx>(static tx => tx.Deltas.Count > 0)).Deltas), StringComparison.Ordinal);
        await staff.MutateAsync(2, 0, "[8,\"refused\"]");
        Assert.Contains("vermilion is refused", await OutcomeAsync(staff, 2, AckStatus.Rejected), StringComparison.Ordinal);

        await visitor.MutateAsync(1, 0, "[9,\"cobalt\"]");
        Assert.Contains("cobalt is written", await OutcomeAsync(visitor, 1, AckStatus.Ok), StringComparison.Ordinal);
        await staff.NextAsync<Tx>(static tx => Text(tx.Deltas).Contains("9", StringComparison.Ordinal));

        Assert.DoesNotContain("vermilion", visitor.Heard, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("cobalt", staff.Heard, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_one_client_did_at_one_surface_is_no_secret_that_the_other_tells()
    {
        var id = Guid.NewGuid();
        await using var app = await MarketApp.StartAsync(Database);
        using (var staff = await app.ConnectAsync("/staff"))
        {
            await staff.SendAsync(HelloOf(StaffSync.Descriptor, id));
            await staff.NextAsync<Welcome>();
            await staff.MutateAsync(1, 0, "[7,\"vermilion\"]");
            await OutcomeAsync(staff, 1, AckStatus.Ok);
        }

        using var visitor = await app.ConnectAsync("/visitors");
        await visitor.SendAsync(HelloOf(VisitorSync.Descriptor, id));
        await visitor.NextAsync<Welcome>();
        await visitor.MutateAsync(1, 0, "[7,\"x\"]");
        await OutcomeAsync(visitor, 1, null);
        Assert.DoesNotContain("vermilion", visitor.Heard, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_model_of_both_has_one_log_and_a_restart_keeps_the_logs_of_all()
    {
        await using (var app = await MarketApp.StartAsync(Database))
        {
            using var staff = await GreetedAsync(app, "/staff", StaffSync.Descriptor);
            await staff.MutateAsync(1, 0, "[7,\"vermilion\"]");
            await OutcomeAsync(staff, 1, AckStatus.Ok);
            Assert.Equal("3", app.Ask("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name GLOB '_modelsync_log_*'"));
        }

        await using var again = await MarketApp.StartAsync(Database);
        foreach (var table in new[] { "Lot", "vermilion_records" })
            Assert.Equal("1", again.Ask($"SELECT count(*) FROM _modelsync_log_{table}"));
    }

    [Fact]
    public async Task Surfaces_of_one_file_say_the_same_about_it()
    {
        var fault = await Assert.ThrowsAsync<StoreSetupException>(() => MarketApp.StartAsync(Database, new SqliteStoreOptions { ConnectionString = $"Data Source={Database}", Readers = 2 }));
        Assert.Contains("VisitorSync and StaffSync use one file", fault.Message, StringComparison.Ordinal);
    }

    private static async Task<Visitor> GreetedAsync(MarketApp app, string path, SurfaceDescriptor surface)
    {
        var client = await app.ConnectAsync(path);
        await client.GreetAsync(surface);
        await client.NextAsync<Welcome>();
        return client;
    }

    private static async Task SubscribeToLotsAsync(Visitor client, SurfaceDescriptor surface)
    {
        var query = surface.Queries.Single(static q => q.Name == "lots.all");
        await client.SubscribeAsync(1, query.Index, "[]");
        await client.NextAsync<Tx>(static tx => tx.Activate.Contains(1));
    }

    private static Hello HelloOf(SurfaceDescriptor surface, Guid client) => new(1, Convert.ToHexStringLower(surface.WireHash.Span), client, 0, null, null, 0, null, null);

    /// <summary>How a mutation ended, alone or with its effects.</summary>
    private static async Task<string> OutcomeAsync(Visitor client, long sequence, AckStatus? status)
    {
        var told = await client.NextAsync<IMessage>(message => message is MutRes result && result.Sequence == sequence || message is Tx tx && tx.Acks.Any(a => a.Sequence == sequence));
        var (found, payload) = told is MutRes alone ? (alone.Status, alone.Payload) : ((Tx)told).Acks.Where(a => a.Sequence == sequence).Select(static a => (a.Status, a.Payload)).Single();
        if (status is not null) Assert.Equal(status, found);
        return Encoding.UTF8.GetString(payload.Span);
    }

    private static string Text(IEnumerable<ReadOnlyMemory<byte>> parts) => string.Concat(parts.Select(static p => Encoding.UTF8.GetString(p.Span)));
}
