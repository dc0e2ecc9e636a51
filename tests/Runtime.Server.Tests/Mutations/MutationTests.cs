using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Mutations;

public sealed class MutationTests
{
    [Fact]
    public async Task What_the_method_adds_changes_and_removes_is_in_the_store_when_it_ends()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, text) =>
        {
            var changed = await context.Table<Note>().FindAsync(1);
            changed!.Text = text;
            context.Table<Note>().Remove((await context.Table<Note>().FindAsync(2))!);
            context.Table<Note>().Add(new Note { Id = 3, Owner = "bob", Text = "new" });
            return "done";
        });
        fixture.Has(1, "ann", "a");
        fixture.Has(2, "ann", "b");

        var receipt = await fixture.RunAsync("changed");

        Assert.Equal(OutcomeStatus.Ok, receipt.Outcome!.Status);
        Assert.Equal("\"done\"", fixture.Json(receipt));
        Assert.Equal([(1, "changed"), (3, "new")], fixture.Store.Notes.Values.Select(note => (note.Id, note.Text)).Order());
    }

    [Fact]
    public async Task Reads_see_the_writes_of_the_same_run()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, _) =>
        {
            var table = context.Table<Note>();
            table.Add(new Note { Id = 1, Owner = "ann", Text = "mine" });
            var added = await table.FindAsync(1);
            table.Remove(added!);
            var removed = await table.FindAsync(1);
            table.Add(new Note { Id = 1, Owner = "ann", Text = "again" });
            return $"{added!.Text} {removed is null} {(await table.FindAsync(1))!.Text}";
        });

        Assert.Equal("\"mine True again\"", fixture.Json(await fixture.RunAsync()));
        Assert.Equal("again", Assert.Single(fixture.Store.Notes.Values).Text);
    }

    [Fact]
    public async Task A_key_of_another_type_fails_the_mutation_and_not_the_storage()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, _) => (await context.Table<Note>().FindAsync(1L))!.Text);
        fixture.Has(1, "ann", "a");

        var receipt = await fixture.RunAsync();

        Assert.Equal(OutcomeStatus.Failed, receipt.Outcome!.Status);
        Assert.Contains(fixture.Logs.Lines, line => line.Contains("The key of Note is System.Int32, not System.Int64.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_removed_key_is_free_for_a_row_that_is_added_after_it()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, _) =>
        {
            context.Table<Note>().Remove((await context.Table<Note>().FindAsync(1))!);
            context.Table<Note>().Add(new Note { Id = 1, Owner = "ann", Text = "second" });
            return null;
        });
        fixture.Has(1, "ann", "first");

        Assert.Equal(OutcomeStatus.Ok, (await fixture.RunAsync()).Outcome!.Status);
        Assert.Equal("second", fixture.Store.Notes[new RowKey(1)].Text);
    }

    [Fact]
    public async Task A_row_that_the_caller_may_not_read_is_not_there_unless_the_system_asks()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, _) =>
        {
            var asCaller = await context.Table<Note>().FindAsync(1);
            var asSystem = await context.AsSystem().Table<Note>().FindAsync(1);
            var asCallerAgain = await context.Table<Note>().FindAsync(1);
            return $"{asCaller is null} {asSystem!.Text} {asCallerAgain is null}";
        });
        fixture.Has(1, "bob", "secret");

        Assert.Equal("\"True secret True\"", fixture.Json(await fixture.RunAsync()));
    }

    [Fact]
    public async Task A_rejection_travels_with_its_record_and_changes_nothing()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, (context, _) =>
        {
            context.Table<Note>().Add(new Note { Id = 1, Owner = "ann", Text = "never" });
            throw context.Reject(new NoteTaken("bob"));
        });

        var receipt = await fixture.RunAsync();

        Assert.Equal(OutcomeStatus.Rejected, receipt.Outcome!.Status);
        Assert.Equal("""["notes.note_taken",0,null,null,{"by":"bob"},null]""", fixture.Json(receipt));
        Assert.Equal("notes.note_taken", ReadError(fixture.Packed(receipt)).Code);
        Assert.Empty(fixture.Store.Notes);
    }

    [Fact]
    public async Task A_rejection_that_is_not_declared_is_a_fault()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, (context, _) => throw context.Reject("anything"));
        Assert.Contains("internal.fault", fixture.Json(await fixture.RunAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "validation.required")]
    [InlineData("old", "note.old")]
    public async Task Every_row_that_is_added_is_validated_before_the_commit(string text, string code)
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, (context, _) =>
        {
            context.Table<Note>().Add(new Note { Id = 1, Owner = "ann", Text = text });
            return Task.FromResult<string?>(null);
        });

        var receipt = await fixture.RunAsync();

        Assert.Equal(OutcomeStatus.Rejected, receipt.Outcome!.Status);
        Assert.Equal($"""["validation.failed",0,null,[["/text","{code}",[],null]],null,null]""", fixture.Json(receipt));
        Assert.Empty(fixture.Store.Notes);
    }

    [Fact]
    public async Task A_changed_row_is_validated_and_an_unchanged_one_is_left_alone()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, text) =>
        {
            (await context.Table<Note>().FindAsync(1))!.Text = text;
            return null;
        });
        fixture.Has(1, "ann", "old");

        Assert.Equal(OutcomeStatus.Ok, (await fixture.RunAsync("old")).Outcome!.Status);
        Assert.Equal(OutcomeStatus.Rejected, (await fixture.RunAsync("")).Outcome!.Status);
        Assert.Equal("old", fixture.Store.Notes[new RowKey(1)].Text);
    }

    [Fact]
    public async Task A_key_that_exists_is_a_conflict()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, (context, _) =>
        {
            context.Table<Note>().Add(new Note { Id = 1, Owner = "ann", Text = "second" });
            return Task.FromResult<string?>(null);
        });
        fixture.Has(1, "bob", "first");

        var receipt = await fixture.RunAsync();

        Assert.Equal(OutcomeStatus.Rejected, receipt.Outcome!.Status);
        Assert.Contains("conflict.key", fixture.Json(receipt), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_tells_the_client_a_trace_and_the_log_the_rest()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, (_, _) => throw new InvalidOperationException("the password is 12345"));

        var receipt = await fixture.RunAsync();
        var error = ReadError(fixture.Packed(receipt));

        Assert.Equal(OutcomeStatus.Failed, receipt.Outcome!.Status);
        Assert.Equal("internal.fault", error.Code);
        Assert.DoesNotContain("12345", fixture.Json(receipt), StringComparison.Ordinal);
        Assert.Contains(fixture.Logs.Lines, line => line.Contains(error.TraceId!, StringComparison.Ordinal) && line.Contains("12345", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_method_that_takes_too_long_fails_and_what_it_does_later_has_no_effect()
    {
        var goOn = new TaskCompletionSource();
        var late = new TaskCompletionSource<Exception?>();
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, _) =>
        {
            await goOn.Task;
            late.SetResult(Record.Exception(() => context.Table<Note>().Add(new Note { Id = 1, Owner = "ann", Text = "late" })));
            return null;
        });

        var running = fixture.RunAsync();
        while (!running.IsCompleted)
        {
            fixture.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        var receipt = await running;
        goOn.SetResult();
        Assert.Contains("mutation.timeout", fixture.Json(receipt), StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(await late.Task);
        Assert.Empty(fixture.Store.Notes);
    }

    [Fact]
    public async Task A_fault_of_the_store_is_no_outcome_and_leaves_the_sequence_number_free()
    {
        var runs = 0;
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, _) =>
        {
            runs++;
            await context.Table<Note>().FindAsync(1);
            return "ok";
        });
        fixture.Store.NextFault = new IOException("disk full");

        await Assert.ThrowsAsync<IOException>(() => fixture.SendAsync(1, "[\"x\"]"));
        Assert.Equal(ReceiptKind.Applied, (await fixture.SendAsync(1, "[\"x\"]")).Kind);
        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task A_repeat_does_not_run_again_and_has_the_same_outcome()
    {
        var runs = 0;
        var fixture = new MutationFixture(NoteSurface.SignedIn, (_, _) => Task.FromResult<string?>($"run {++runs}"));

        var first = await fixture.SendAsync(1, "[\"x\"]");
        var second = await fixture.SendAsync(1, "[\"x\"]");

        Assert.Equal((ReceiptKind.Applied, ReceiptKind.Duplicate), (first.Kind, second.Kind));
        Assert.Equal(fixture.Json(first), fixture.Json(second));
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task Actions_after_the_commit_run_once_and_only_after_a_commit()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, (context, text) =>
        {
            context.AfterCommit<List<string>>((done, _) =>
            {
                done.Add(text);
                return Task.CompletedTask;
            });
            return text == "reject" ? throw context.Reject(new NoteTaken("bob")) : Task.FromResult<string?>(null);
        });

        await fixture.SendAsync(1, "[\"first\"]");
        await fixture.SendAsync(1, "[\"first\"]");
        await fixture.SendAsync(2, "[\"reject\"]");
        await fixture.SendAsync(3, "[\"second\"]");

        Assert.Equal(["first", "second"], fixture.Done);
    }

    [Fact]
    public async Task A_fault_after_the_commit_changes_no_outcome()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, (context, _) =>
        {
            context.AfterCommit<List<string>>((_, _) => throw new InvalidOperationException("no mail today"));
            return Task.FromResult<string?>("ok");
        });

        Assert.Equal(OutcomeStatus.Ok, (await fixture.RunAsync()).Outcome!.Status);
        Assert.Contains(fixture.Logs.Lines, line => line.Contains("no mail today", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_context_tells_the_servers_time_and_ids_that_nobody_chooses()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, (context, _) => Task.FromResult<string?>($"{context.UtcNow:O} {context.NewId()} {context.NewId()} {context.User.Name}"));
        var first = fixture.Json(await fixture.RunAsync());
        var second = fixture.Json(await fixture.RunAsync());

        Assert.StartsWith("\"2026-03-14T09:26:53", first, StringComparison.Ordinal);
        Assert.Equal(4, Ids(first).Concat(Ids(second)).Distinct().Count());
        Assert.All(Ids(first), id => Assert.Equal(8, id.Version));

        static Guid[] Ids(string json) => [.. json.Trim('"').Split(' ')[1..3].Select(Guid.Parse)];
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public async Task An_unknown_mutation_and_a_denied_one_look_the_same(int unknown)
    {
        var fixture = new MutationFixture(NoteSurface.Admins, (_, _) => Task.FromResult<string?>("secret"));

        var denied = await fixture.RunAsync();
        var missing = await fixture.RunAsync(mutation: unknown);

        Assert.Equal("""["denied",0,null,null,null,null]""", fixture.Json(denied));
        Assert.Equal(denied.Outcome!.Status, missing.Outcome!.Status);
        Assert.Equal(fixture.Packed(denied).ToArray(), fixture.Packed(missing).ToArray());
    }

    [Fact]
    public async Task An_anonymous_caller_of_a_method_that_reads_the_user_is_denied()
    {
        var fixture = new MutationFixture(NoteSurface.Everyone, (context, _) => Task.FromResult<string?>(context.User.Name))
        {
            Caller = new Caller(Principals.Anonymous, "", null),
        };
        Assert.Contains("denied", fixture.Json(await fixture.RunAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]", "wire.wrong_type")]
    [InlineData("[]", "wire.missing_member")]
    [InlineData("[\"a\",\"b\"]", "wire.unknown_member")]
    [InlineData("{}", "wire.wrong_type")]
    [InlineData("[\"12345678901\"]", "validation.failed")]
    public async Task Wrong_arguments_are_rejected_and_use_their_sequence_number(string arguments, string code)
    {
        var runs = 0;
        var fixture = new MutationFixture(NoteSurface.SignedIn, (_, _) => Task.FromResult<string?>($"{++runs}"));

        var receipt = await fixture.SendAsync(1, arguments);

        Assert.Equal((ReceiptKind.Applied, OutcomeStatus.Rejected), (receipt.Kind, receipt.Outcome!.Status));
        Assert.Contains(code, fixture.Json(receipt), StringComparison.Ordinal);
        Assert.Equal(0, runs);
        Assert.Equal(ReceiptKind.Applied, (await fixture.SendAsync(2, "[\"x\"]")).Kind);
    }

    [Fact]
    public async Task A_changed_key_is_a_fault()
    {
        var fixture = new MutationFixture(NoteSurface.SignedIn, async (context, _) =>
        {
            (await context.Table<Note>().FindAsync(1))!.Id = 2;
            return null;
        });
        fixture.Has(1, "ann", "a");
        Assert.Equal(OutcomeStatus.Failed, (await fixture.RunAsync()).Outcome!.Status);
        Assert.Equal([1], fixture.Store.Notes.Values.Select(note => note.Id));
    }

    private static WireError ReadError(ReadOnlyMemory<byte> payload)
    {
        var reader = new MessagePackReader(payload.Span);
        return WireError.Read(ref reader, payload);
    }
}
