using Microsoft.Extensions.Time.Testing;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Writing;

public class ExactlyOnceTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly MutationOutcome Rejected = new(OutcomeStatus.Rejected, new byte[] { 9, 9 });

    [Fact]
    public async Task A_repeat_does_not_run_and_gets_the_stored_outcome()
    {
        await using var test = await TestStore.OpenAsync();
        var first = await test.InsertAsync(TestStore.Item(1));

        var again = await test.Store.ExecuteAsync(new ClientSequence(test.Client, "ada", 1), (_, _) => throw new InvalidOperationException("ran twice"), default);

        Assert.Equal((ReceiptKind.Duplicate, first.Version), (again.Kind, again.Version));
        Assert.Equal(TestStore.Ok.Payload.ToArray(), again.Outcome!.Payload.ToArray());
    }

    [Fact]
    public async Task A_gap_an_unknown_client_and_the_client_of_another_user_are_refused()
    {
        await using var test = await TestStore.OpenAsync();
        var version = await test.Store.ReadVersionAsync(default);

        Assert.Equal(ReceiptKind.Gap, (await RunAsync(test, test.Client, "ada", 2)).Kind);
        Assert.Equal(ReceiptKind.UnknownClient, (await RunAsync(test, Guid.NewGuid(), "ada", 1)).Kind);
        Assert.Equal(ReceiptKind.UnknownClient, (await RunAsync(test, test.Client, "eve", 1)).Kind);
        Assert.Equal(version, await test.Store.ReadVersionAsync(default));
    }

    [Fact]
    public async Task A_client_belongs_to_the_user_that_came_first()
    {
        await using var test = await TestStore.OpenAsync();
        await test.InsertAsync(TestStore.Item(1));

        Assert.Equal(new ClientRegistration(Accepted: true, IsNew: false, LastSequence: 1), await test.Store.RegisterClientAsync(test.Client, "ada", null, default));
        Assert.Equal(new ClientRegistration(Accepted: false, IsNew: false, LastSequence: 0), await test.Store.RegisterClientAsync(test.Client, "eve", null, default));
    }

    [Fact]
    public async Task A_rejection_leaves_its_outcome_and_nothing_else()
    {
        await using var test = await TestStore.OpenAsync();
        var before = await test.Store.ReadVersionAsync(default);

        var receipt = await test.Store.ExecuteAsync(new ClientSequence(test.Client, "ada", 1), async (transaction, _) =>
        {
            await transaction.InsertAsync(TestStore.Items, TestStore.Item(1));
            return Rejected;
        }, default);

        Assert.Equal((ReceiptKind.Applied, OutcomeStatus.Rejected), (receipt.Kind, receipt.Outcome!.Status));
        var batch = Assert.Single(await test.ChangesAsync(before));
        Assert.Empty(batch.Changes);
        Assert.Equal(OutcomeStatus.Rejected, Assert.Single(batch.Outcomes).Status);
        Assert.Empty((await test.AllItemsAsync()).Rows);
        Assert.Equal([9, 9], Assert.Single(await test.Store.ReadOutcomesAsync(test.Client, 0, 1, default)).Payload.ToArray());
    }

    [Fact]
    public async Task A_body_that_throws_changes_nothing_and_frees_its_number()
    {
        await using var test = await TestStore.OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => test.Store.ExecuteAsync(new ClientSequence(test.Client, "ada", 1), async (transaction, _) =>
        {
            await transaction.InsertAsync(TestStore.Items, TestStore.Item(1));
            throw new InvalidOperationException("fault");
        }, default));

        Assert.Empty((await test.AllItemsAsync()).Rows);
        await test.InsertAsync(TestStore.Item(1));
        Assert.Single((await test.AllItemsAsync()).Rows);
    }

    [Fact]
    public async Task Cancellation_in_the_body_undoes_it_and_after_the_body_it_is_too_late()
    {
        await using var test = await TestStore.OpenAsync();
        using var early = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => test.Store.ExecuteAsync(new ClientSequence(test.Client, "ada", 1), async (transaction, cancellation) =>
        {
            await transaction.InsertAsync(TestStore.Items, TestStore.Item(1));
            await early.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
            return TestStore.Ok;
        }, early.Token));
        Assert.Empty((await test.AllItemsAsync()).Rows);

        using var late = new CancellationTokenSource();
        var receipt = await test.Store.ExecuteAsync(new ClientSequence(test.Client, "ada", 1), async (transaction, _) =>
        {
            await transaction.InsertAsync(TestStore.Items, TestStore.Item(1));
            await late.CancelAsync();
            return TestStore.Ok;
        }, late.Token);

        Assert.Equal(ReceiptKind.Applied, receipt.Kind);
        Assert.Single((await test.AllItemsAsync()).Rows);
    }

    [Fact]
    public async Task A_transaction_is_dead_after_its_body()
    {
        await using var test = await TestStore.OpenAsync();
        IWriteTransaction? kept = null;
        await test.WriteAsync(transaction =>
        {
            kept = transaction;
            return ValueTask.CompletedTask;
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => kept!.InsertAsync(TestStore.Items, TestStore.Item(1)).AsTask());
    }

    [Fact]
    public async Task Constraints_of_the_database_are_conflicts_and_the_body_may_go_on()
    {
        await using var test = await TestStore.OpenAsync();
        test.Ado("CREATE UNIQUE INDEX titles ON Item(Title)");
        await test.InsertAsync(TestStore.Item(1, "lamp"));

        await test.WriteAsync(async transaction =>
        {
            await Assert.ThrowsAsync<ConflictException>(() => transaction.InsertAsync(TestStore.Items, TestStore.Item(1, "key")).AsTask());
            await Assert.ThrowsAsync<ConflictException>(() => transaction.InsertAsync(TestStore.Items, TestStore.Item(2, "lamp")).AsTask());
            await Assert.ThrowsAsync<ConflictException>(() => transaction.DeleteAsync(TestStore.Items, new(5L)).AsTask());
            await transaction.InsertAsync(TestStore.Items, TestStore.Item(2, "chair"));
        });

        Assert.Equal([1, 2], (await test.AllItemsAsync()).Rows.Select(item => item.Id));
    }

    [Fact]
    public async Task A_foreign_key_that_waits_for_the_commit_fails_the_mutation_alone()
    {
        await using var test = await TestStore.OpenAsync();
        test.Ado("CREATE TABLE Room(Id INTEGER PRIMARY KEY); CREATE TABLE Spot(Item INTEGER REFERENCES Item(Id) DEFERRABLE INITIALLY DEFERRED)");
        await test.InsertAsync(TestStore.Item(1));
        test.Ado("INSERT INTO Spot VALUES (1)");

        await Assert.ThrowsAsync<ConflictException>(() => test.Store.ExecuteAsync(new ClientSequence(test.Client, "ada", 2), async (transaction, _) =>
        {
            await transaction.DeleteAsync(TestStore.Items, new(1L));
            return TestStore.Ok;
        }, default));

        Assert.Single((await test.AllItemsAsync()).Rows);
    }

    [Fact]
    public async Task Outcomes_are_kept_for_fourteen_days_and_a_later_repeat_is_handed_back()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var test = await TestStore.OpenAsync(time: time, configure: options => options with { PollInterval = Hour, PruneInterval = Hour });
        await test.InsertAsync(TestStore.Item(1));

        time.Advance(TimeSpan.FromDays(13));
        await PruneAsync(test, time, _ => Task.FromResult(true));
        Assert.Equal(ReceiptKind.Duplicate, (await RunAsync(test, test.Client, "ada", 1)).Kind);

        time.Advance(TimeSpan.FromDays(2));
        await PruneAsync(test, time, async store => (await store.ReadOutcomesAsync(test.Client, 0, 9, default)).Count == 0);
        Assert.Equal(ReceiptKind.UnknownClient, (await RunAsync(test, test.Client, "ada", 1)).Kind);
    }

    // Lets the pruner tick until what it should do is done; the fake clock has no other users.
    private static async Task PruneAsync(TestStore test, FakeTimeProvider time, Func<ISyncStore, Task<bool>> done)
    {
        for (var turn = 0; turn < 3 || !await done(test.Store); turn++)
        {
            time.Advance(Hour);
            // A write behind the pruner's own write: when it is done, so is the pruning before it.
            await test.Store.RegisterClientAsync(Guid.NewGuid(), "tick", null, default);
        }
    }

    private static Task<MutationReceipt> RunAsync(TestStore test, Guid client, string user, long sequence) =>
        test.Store.ExecuteAsync(new ClientSequence(client, user, sequence), (_, _) => ValueTask.FromResult(TestStore.Ok), default);
}
