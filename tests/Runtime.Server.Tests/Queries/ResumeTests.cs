using ModelSync.Fixtures;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Queries;

/// <summary>What becomes of a partition that nobody looks at, and what who comes back is told.</summary>
public sealed class ResumeTests
{
    private static readonly Item A = EngineFixture.Item(1, title: "a");
    private static readonly Item B = EngineFixture.Item(2, title: "b");
    private static readonly Item C = EngineFixture.Item(3, title: "c");

    [Fact]
    public void A_partition_lingers_and_tells_the_changes_since()
    {
        var engine = new EngineFixture();
        var partition = engine.LoadAndLeave(A, B);
        engine.Commit((null, C));
        var frame = engine.Return(new Known(0, partition, 2, null));
        Assert.Empty(frame.Snapshots);
        Assert.Single(frame.Deltas);
        Assert.Equal([1], frame.Activate);
    }

    [Fact]
    public void Whoever_has_everything_is_only_told_that_it_goes_on()
    {
        var engine = new EngineFixture();
        var partition = engine.LoadAndLeave(A, B);
        var frame = engine.Return(new Known(0, partition, 2, null));
        Assert.Empty(frame.Snapshots);
        Assert.Empty(frame.Deltas);
        Assert.Equal([1], frame.Activate);
    }

    [Fact]
    public void After_the_window_the_log_answers()
    {
        var engine = new EngineFixture(new EngineOptions { ResumeWindow = TimeSpan.FromMinutes(5) });
        var partition = engine.LoadAndLeave(A, B);
        Assert.Equal(1, engine.Engine.LingeringCount);
        engine.Commit((A, null));
        engine.Now += TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1);
        engine.Step(new Woken());
        Assert.Equal(0, engine.Engine.LingeringCount);
        var frame = engine.Return(new Known(0, partition, 2, null), B);
        var part = Assert.Single(frame.Snapshots);
        Assert.Equal(ResumeKind.Log, part.Kept!.Kind);
        Assert.Equal([1, 1], part.Kept.Rows);
        Assert.True(part.Rows.IsEmpty);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Beyond_the_log_a_digest_decides(int room, bool isSame)
    {
        var engine = new EngineFixture(new EngineOptions { ResumeWindow = TimeSpan.Zero, RingCommits = 1 });
        engine.LoadAndLeave(A, B);
        engine.Commit((null, EngineFixture.Item(8, room: 7)));
        engine.Commit((null, EngineFixture.Item(9, room: 7)));
        Item[] had = room == 2 ? [A, B] : [A, C];
        var frame = engine.Return(new Known(0, null, 2, ContentDigest.Of(EngineFixture.Items, had, Guid.Empty)), A, B);
        var part = Assert.Single(frame.Snapshots);
        Assert.Equal(isSame ? ResumeKind.Digest : null, part.Kept?.Kind);
        Assert.Equal(isSame, part.Rows.IsEmpty);
    }

    [Fact]
    public void A_repeat_of_an_answered_subscription_gets_all_rows()
    {
        var engine = new EngineFixture();
        var partition = engine.LoadAndLeave(A, B);
        engine.Commit((null, C));
        var known = new Known(0, null, 2, null);
        var connection = engine.Connect();
        var again = new Subscribed(connection, 1, new LiveQuery(EngineFixture.Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1)), known);
        engine.Step(again);
        Assert.Equal(ResumeKind.Log, Assert.Single(engine.Peek(connection).Snapshots).Kept!.Kind);
        engine.Drain(connection);
        engine.Step(again);
        var part = Assert.Single(engine.Peek(connection).Snapshots);
        Assert.Equal(partition, part.Partition);
        Assert.Null(part.Kept);
    }

    [Fact]
    public void Memory_has_a_bound()
    {
        var engine = new EngineFixture(new EngineOptions { ResumeBytes = 20_000 });
        var connection = engine.Connect();
        for (var room = 1; room <= 200; room++)
        {
            engine.Subscribe(connection, room, EngineFixture.Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(room), EngineFixture.Item(room, room));
            engine.Step(new Unsubscribed(connection, room));
        }

        Assert.Equal(0, engine.Engine.PartitionCount);
        Assert.InRange(engine.Engine.LingeringCount, 1, 20);
    }

    [Fact]
    public void A_partition_that_would_have_to_be_read_again_goes_at_once()
    {
        var engine = new EngineFixture();
        var connection = engine.Connect();
        var rows = Enumerable.Range(1, 18).Select(id => EngineFixture.Item(id, score: 100 - id)).ToArray();
        engine.Subscribe(connection, 1, EngineFixture.Shape("items.scored"), new ShopSync.ItemsScoredArguments(0, 100), rows);
        engine.Step(new Disconnected(connection));
        Assert.Equal(1, engine.Engine.LingeringCount);
        foreach (var row in rows[..7]) engine.Commit((row, null));
        Assert.Equal(0, engine.Engine.LingeringCount);
        Assert.Empty(engine.Reads);
    }

    [Fact]
    public void A_gap_in_the_commits_ends_what_lingers()
    {
        var engine = new EngineFixture();
        engine.LoadAndLeave(A, B);
        engine.Step(new Committed(new ModelSync.Server.Storage.CommitBatch(10, 11, [], [])));
        Assert.Equal(0, engine.Engine.LingeringCount);
    }
}

internal static class ResumeSteps
{
    /// <summary>Loads room one at version 0, takes the frame and leaves. Gives the partition's name.</summary>
    public static int LoadAndLeave(this EngineFixture engine, params Item[] rows)
    {
        var connection = engine.Connect();
        engine.Subscribe(connection, 1, EngineFixture.Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), rows);
        var partition = engine.Peek(connection).Snapshots[0].Partition;
        engine.Step(new Disconnected(connection));
        return partition;
    }

    /// <summary>Subscribes again, answers the read if there is one, and gives the frame.</summary>
    public static Frame Return(this EngineFixture engine, Known known, params Item[] rows)
    {
        var connection = engine.Connect();
        engine.Step(new Subscribed(connection, 1, new LiveQuery(EngineFixture.Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1)), known));
        if (engine.Reads.Count > 0) engine.Answer(rows);
        return engine.Peek(connection);
    }
}
