using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Sqlite;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Hosting;
using Runtime.Server.Tests.Sessions;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Telemetry;

/// <summary>What an operator sees of a real server: meters, traces, logs; and that no value of a row is in any of them.</summary>
public sealed class TelemetryTests
{
    private const string Secret = "row-4711";
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");

    [Fact]
    public async Task Meters_count_connections_subscriptions_mutations_reads_and_errors()
    {
        Measurements? measured = null;
        await using (var app = await NotesApp.StartAsync(built: services => measured = new Measurements(services.GetRequiredService<IMeterFactory>())))
        {
            await TalkAsync(app, null);
            await SessionFixture.UntilAsync(() => measured!.Count("modelsync.connection.duration") == 1);
            measured!.Observe();
        }

        using var all = measured!;
        Assert.Equal(0, all.Sum("modelsync.connections"));
        Assert.Equal(1, all.Count("modelsync.connection.duration", "close_code=1000"));
        Assert.Equal(0, all.Sum("modelsync.subscriptions"));
        Assert.Equal(2, all.Count("modelsync.subscriptions", "modelsync.query=notes.query0"));
        Assert.Equal(1, all.Count("modelsync.mutation.duration", "outcome=ok"));
        Assert.Equal(1, all.Count("modelsync.mutation.duration", "outcome=duplicate"));
        Assert.Equal(1, all.Count("modelsync.mutation.duration", "outcome=rejected"));
        Assert.Equal(1, all.Count("modelsync.read.duration", "modelsync.query=notes.query0"));
        Assert.Equal(1, all.Sum("modelsync.changes"));
        Assert.Equal(1, all.Sum("modelsync.errors", "error.type=denied"));
        Assert.Equal(4, all.Count("modelsync.resumes", "modelsync.resume.kind="));
        Assert.All(all.All, taken => Assert.DoesNotContain(Secret, taken.Tags, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mutation_is_a_child_of_the_trace_that_hello_carried()
    {
        var page = new ActivityContext(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded, isRemote: true);
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == SyncActivities.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var app = await NotesApp.StartAsync();
        await TalkAsync(app, $"00-{page.TraceId}-{page.SpanId}-01");

        // Other tests run beside this one: only activities of this trace are ours.
        var own = ended.Where(activity => activity.TraceId == page.TraceId).ToList();
        Assert.Equal(["duplicate", "ok", "rejected"], own.Select(activity => (string)activity.GetTagItem("modelsync.outcome")!).Order(StringComparer.Ordinal));
        Assert.All(own, activity => Assert.Equal(page.SpanId, activity.ParentSpanId));
        Assert.All(own, activity => Assert.Equal(ActivityKind.Server, activity.Kind));
        // A read serves all who look, so it belongs to nobody's trace.
        var read = ended.First(activity => activity.OperationName == "read notes.query0" && activity.TagObjects.Any(tag => Equals(tag.Value, "notes.query0")));
        Assert.Equal(("ok", default), ((string)read.GetTagItem("modelsync.outcome")!, read.ParentSpanId));
        Assert.All(own.Append(read).SelectMany(activity => activity.TagObjects), tag => Assert.DoesNotContain(Secret, $"{tag.Value}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Logs_hold_no_value_of_a_row_and_no_token()
    {
        await using var app = await NotesApp.StartAsync();
        var token = await app.TokenAsync("ann");
        await TalkAsync(app, null, token);
        await TroubleAsync(app);
        await app.StopAsync();
        Assert.Contains(app.Logs.Lines, line => line.Contains("has started at version", StringComparison.Ordinal));
        Assert.Contains(app.Logs.Lines, line => line.Contains("has stopped", StringComparison.Ordinal));
        Assert.Contains(app.Logs.Lines, line => line.Contains("may not ask", StringComparison.Ordinal) || line.Contains("does not exist", StringComparison.Ordinal));
        Assert.Contains(app.Logs.Lines, line => line.Contains("notes.mutation2 met a constraint", StringComparison.Ordinal) && line.Contains(nameof(ConflictException), StringComparison.Ordinal));
        Assert.Contains(app.Logs.Lines, line => line.Contains("Mutation notes.mutation3 failed", StringComparison.Ordinal) && line.Contains(nameof(UnreadableRowException), StringComparison.Ordinal));
        Assert.All(app.Logs.Lines, line => Assert.DoesNotContain(Secret, line, StringComparison.Ordinal));
        Assert.All(app.Logs.Lines, line => Assert.DoesNotContain($"{NotesApp.KnownId}", line, StringComparison.Ordinal));
        Assert.All(app.Logs.Lines, line => Assert.DoesNotContain(token, line, StringComparison.Ordinal));
    }

    // A query, a denied one, a mutation, its repeat, a rejected one, and goodbye.
    private static async Task TalkAsync(NotesApp app, string? traceParent, string? token = null)
    {
        var client = await app.ConnectAsync();
        await client.SendAsync(TestClient.Hello(Ann, token) with { TraceParent = traceParent });
        await client.ReceiveAsync<Welcome>();
        await client.SubscribeAsync(1, 0, "all");
        await client.ReceiveNextAsync<Tx>(tx => tx.Activate.Contains(1));
        await client.SubscribeAsync(2, 99, Secret);
        await client.ReceiveAsync<SubErr>();
        await client.MutateAsync(1, Secret);
        await client.ReceiveNextAsync<Tx>(tx => tx.Acks.Any(ack => ack.Sequence == 1));
        await client.MutateAsync(1, Secret);
        await client.ReceiveNextAsync<MutRes>();
        await client.MutateAsync(2, "taken");
        await client.ReceiveNextAsync<Tx>(tx => tx.Acks.Any(ack => ack.Sequence == 2));
        await client.CloseAsync();
    }

    // A key that is taken; then another program makes the row unreadable, for those who look and for the mutation that finds it.
    private static async Task TroubleAsync(NotesApp app)
    {
        var client = await app.ConnectAsync();
        await client.GreetAsync(Guid.NewGuid());
        await client.SubscribeAsync(1, 0, "all");
        for (var sequence = 1; sequence <= 2; sequence++)
        {
            await client.MutateAsync(sequence, Secret, mutation: 2);
            await client.ReceiveNextAsync<Tx>(tx => tx.Acks.Any(ack => ack.Sequence == sequence));
        }

        app.RunElsewhere($"UPDATE Note SET Text = CAST(X'ff' || CAST('{Secret}' AS BLOB) AS TEXT) WHERE Id = {NotesApp.KnownId}");
        await SessionFixture.UntilAsync(() => app.Logs.Lines.Any(line => line.Contains("Rows are left out of live queries: Note.Text", StringComparison.Ordinal)));
        await client.MutateAsync(3, Secret, mutation: 3);
        // It fails for good: a client that would send it again would wait for ever, and with it all its later mutations.
        var step = await client.ReceiveNextAsync<Tx>(tx => tx.Acks.Any(ack => ack.Sequence == 3));
        Assert.Equal(AckStatus.Failed, step.Acks.Single(ack => ack.Sequence == 3).Status);
        await client.MutateAsync(4, "after it");
        await client.ReceiveNextAsync<Tx>(tx => tx.Acks.Any(ack => ack.Sequence == 4));
        await client.CloseAsync();
    }
}
