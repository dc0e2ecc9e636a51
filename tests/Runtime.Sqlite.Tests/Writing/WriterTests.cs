using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ModelSync.Fixtures;
using ModelSync.Server.Storage;
using ModelSync.Sqlite;
using ModelSync.Sqlite.Changes;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Writing;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Writing;

/// <summary>The writer alone, so that a test decides what waits together.</summary>
public sealed class WriterTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly DatabaseFile _file;
    private readonly Database _database;
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UtcNow);
    private readonly CommitSignal _signal = new();
    private readonly Writer _writer;

    public WriterTests()
    {
        _file = new DatabaseFile($"Data Source={_folder.Database}");
        _database = _file.OpenWriter();
        _database.Run("BEGIN IMMEDIATE");
        new StoreSetup(_database, ShopSync.Descriptor).Run(Guid.NewGuid);
        _database.Run("COMMIT");
        var options = new SqliteStoreOptions { ConnectionString = "unused" };
        _writer = new Writer(_database, options, _signal, _time, NullLogger.Instance);
    }

    [Fact]
    public async Task Writes_that_wait_together_share_a_commit()
    {
        using var other = _file.OpenReader();
        var seen = new List<long>();
        var writes = Enumerable.Range(1, 16).Select(id => WriteAsync(async transaction =>
        {
            await transaction.InsertAsync(TestStore.Items, TestStore.Item(id));
            seen.Add(Count(other));
        })).ToList();
        var signalled = _signal.Next;

        var running = _writer.RunAsync();
        await Task.WhenAll(writes);

        Assert.All(seen, count => Assert.Equal(0, count));
        Assert.Equal(16, Count(other));
        Assert.True(signalled.IsCompleted);
        Assert.Equal(16, writes.Select(write => write.Result.Version).Distinct().Count());
        await StopAsync(running);
    }

    [Fact]
    public async Task A_write_that_fails_in_a_group_fails_alone()
    {
        var before = WriteAsync(transaction => transaction.InsertAsync(TestStore.Items, TestStore.Item(1)));
        var fails = WriteAsync(async transaction =>
        {
            await transaction.InsertAsync(TestStore.Items, TestStore.Item(2));
            throw new InvalidOperationException("fault");
        });
        var after = WriteAsync(transaction => transaction.InsertAsync(TestStore.Items, TestStore.Item(3)));

        var running = _writer.RunAsync();

        await before;
        await Assert.ThrowsAsync<InvalidOperationException>(() => fails);
        await after;
        Assert.Equal(2, Count(_database));
        await StopAsync(running);
    }

    [Fact]
    public async Task A_full_disk_loses_no_write_that_fits()
    {
        var big = new string('x', 4_000_000);
        _database.Execute($"PRAGMA max_page_count = {_database.Scalar("PRAGMA page_count") + 40}");
        var small = Enumerable.Range(1, 5).Select(id => WriteAsync(transaction => transaction.InsertAsync(TestStore.Items, TestStore.Item(id)))).ToList();
        var tooBig = WriteAsync(transaction => transaction.InsertAsync(TestStore.Items, TestStore.Item(9, big)));
        var last = WriteAsync(transaction => transaction.InsertAsync(TestStore.Items, TestStore.Item(10)));

        var running = _writer.RunAsync();

        await Task.WhenAll(small);
        await last;
        var full = await Assert.ThrowsAnyAsync<Exception>(() => tooBig);
        Assert.Contains("full", full.Message, StringComparison.Ordinal);
        Assert.Equal(6, Count(_database));
        await StopAsync(running);
    }

    [Fact]
    public async Task A_write_waits_for_a_program_that_holds_the_lock()
    {
        using var other = _file.OpenWriter();
        other.Run("BEGIN IMMEDIATE");
        var write = WriteAsync(transaction => transaction.InsertAsync(TestStore.Items, TestStore.Item(1)));
        var running = _writer.RunAsync();
        await PassAsync(TimeSpan.FromSeconds(29));
        Assert.False(write.IsCompleted);

        other.Run("ROLLBACK");
        await TickUntilAsync(write);

        Assert.Equal(ReceiptKind.Applied, (await write).Kind);
        await StopAsync(running);
    }

    [Fact]
    public async Task A_lock_that_is_held_for_too_long_makes_the_store_unavailable_and_changes_nothing()
    {
        using var other = _file.OpenWriter();
        other.Run("BEGIN IMMEDIATE");
        var writes = new[] { WriteAsync(_ => ValueTask.CompletedTask), WriteAsync(_ => ValueTask.CompletedTask) };
        var running = _writer.RunAsync();

        foreach (var write in writes)
        {
            await TickUntilAsync(write);
            await Assert.ThrowsAsync<StoreUnavailableException>(() => write);
        }

        other.Run("ROLLBACK");
        Assert.Equal(ReceiptKind.Applied, (await WriteAsync(_ => ValueTask.CompletedTask)).Kind);
        await StopAsync(running);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private Task<MutationReceipt> WriteAsync(Func<IWriteTransaction, ValueTask> write)
    {
        var client = Guid.NewGuid();
        var registered = _writer.WriteAsync(new RegisterJob(client, "ada", null, _time, default));
        var written = _writer.WriteAsync(new MutationJob(new ClientSequence(client, "ada", 1), async (transaction, _) =>
        {
            await write(transaction);
            return TestStore.Ok;
        }, _time, null, default));
        return Task.WhenAll(registered, written).ContinueWith(_ => written, TaskScheduler.Default).Unwrap();
    }

    private static long Count(Database database) => database.Scalar("SELECT count(*) FROM Item");

    private async Task PassAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromSeconds(1))
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }

    private async Task TickUntilAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(200));
            await Task.Yield();
        }
    }

    private async Task StopAsync(Task running)
    {
        _writer.Complete();
        await running;
    }
}
