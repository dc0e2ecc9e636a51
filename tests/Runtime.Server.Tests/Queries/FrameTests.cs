using ModelSync.Fixtures;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using static Runtime.Server.Tests.Queries.EngineFixture;

namespace Runtime.Server.Tests.Queries;

public sealed class FrameTests
{
    private static readonly Guid Client = new("00000000-0000-0000-0000-000000000001");

    [Fact]
    public void Equal_arguments_share_a_partition_and_the_bytes_of_its_deltas()
    {
        var fixture = new EngineFixture();
        var (left, right) = (fixture.Connect(), fixture.Connect());
        fixture.Subscribe(left, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), Item(1));
        fixture.Subscribe(right, 9, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1));
        Assert.Equal(1, fixture.Engine.PartitionCount);
        Assert.Single(fixture.Drain(left).OfType<Snap>());
        Assert.Single(fixture.Drain(right).OfType<Snap>());
        fixture.Commit((Item(1), Item(1, title: "b")));
        var message = fixture.Peek(left).Messages(WireEncoding.MessagePack, 512, _ => null!).Single();
        Assert.Equal(message, fixture.Peek(right).Messages(WireEncoding.MessagePack, 512, _ => null!).Single());
        Assert.Same(fixture.Peek(left), fixture.Peek(right));
        Assert.Equal(message, fixture.Peek(left).Shared(WireEncoding.MessagePack));
    }

    [Fact]
    public void Who_gets_more_than_the_delta_gets_a_frame_of_its_own()
    {
        var fixture = new EngineFixture();
        var (left, right) = (fixture.Connect(), fixture.Connect(Client));
        foreach (var connection in new[] { left, right })
        {
            fixture.Subscribe(connection, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), connection == left ? [Item(1)] : []);
            fixture.Drain(connection);
        }

        fixture.CommitFor([new StoredOutcome(Client, 7, OutcomeStatus.Ok, default)], (Item(1), Item(1, title: "b")));
        Assert.NotNull(fixture.Peek(left).Shared(WireEncoding.Json));
        Assert.Null(fixture.Peek(right).Shared(WireEncoding.Json));
        var step = Tx(fixture.Drain(right));
        Assert.Equal((1, 1), (step.Deltas.Count, step.Acks.Count));
    }

    [Fact]
    public void A_commit_that_touches_no_result_sends_nothing()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), Item(1));
        fixture.Drain(connection);
        fixture.Commit((null, Item(2, room: 2)), (Item(3, room: 3), Item(3, room: 2)));
        Assert.False(fixture.HasFrame(connection));
    }

    [Fact]
    public void Commits_that_meet_a_busy_connection_go_in_one_frame_in_order()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), Item(1));
        fixture.Commit((Item(1), Item(1, title: "b")));
        fixture.Commit((Item(1, title: "b"), Item(1, title: "c")));
        Assert.Empty(Tx(fixture.Drain(connection)).Deltas);
        var step = Tx(fixture.Drain(connection));
        Assert.Equal((2, 2), (step.Version, step.Deltas.Count));
        Assert.False(fixture.HasFrame(connection));
    }

    [Fact]
    public void An_ack_is_in_the_first_frame_that_holds_its_commit_even_without_rows()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect(Client);
        fixture.CommitFor([new StoredOutcome(Client, 7, OutcomeStatus.Ok, default)]);
        var step = Tx(fixture.Drain(connection));
        Assert.Equal((1, 7), (step.Version, Assert.Single(step.Acks).Sequence));
    }

    [Fact]
    public void A_frame_waits_for_a_query_that_is_read_again_and_then_goes_without()
    {
        var fixture = new EngineFixture(new EngineOptions { BulkChanges = 1 });
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), Item(1));
        fixture.Drain(connection);
        fixture.CommitFor([new StoredOutcome(default, 1, OutcomeStatus.Ok, default)], (null, Item(2)), (null, Item(3)));
        fixture.Pass(99);
        Assert.False(fixture.HasFrame(connection));
        fixture.Pass(1);
        Assert.Equal([1], Tx(fixture.Drain(connection)).Incomplete);
        fixture.Answer(Item(1), Item(2), Item(3));
        var step = Tx(fixture.Drain(connection));
        Assert.Empty(step.Incomplete);
        Assert.Single(step.Deltas);
    }

    [Fact]
    public void Over_the_soft_budget_the_rows_are_sent_as_they_are()
    {
        var fixture = new EngineFixture(new EngineOptions { SoftBytes = 60 });
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), Item(1, title: "0"));
        for (var i = 0; i < 100; i++)
        {
            fixture.Commit((Item(1, title: $"{i}"), Item(1, title: $"{i + 1}")));
            Assert.InRange(connection.DeltaBytes, 0, 60);
        }

        fixture.Drain(connection);
        var messages = fixture.Drain(connection);
        Assert.Single(messages.OfType<Snap>());
        Assert.Equal([1], Tx(messages).Activate);
        Assert.Empty(Tx(messages).Deltas);
    }

    [Fact]
    public void Over_the_hard_budget_the_connection_is_given_up_and_others_are_not()
    {
        var fixture = new EngineFixture(new EngineOptions { HardBytes = 1_000 });
        var (slow, other) = (fixture.Connect(Client), fixture.Connect());
        fixture.CommitFor([new StoredOutcome(Client, 1, OutcomeStatus.Ok, default)]);
        for (var i = 2; i < 13; i++) fixture.CommitFor([new StoredOutcome(Client, i, OutcomeStatus.Ok, new byte[100])]);
        Assert.Equal(ErrorCodes.LimitSlow, Assert.Single(fixture.GivenUp).Error.Code);
        Assert.False(slow.IsOpen);
        Assert.True(other.IsOpen);
    }

    [Fact]
    public void A_gap_in_the_log_gives_everybody_up()
    {
        var fixture = new EngineFixture();
        fixture.Connect();
        fixture.Step(new Committed(new CommitBatch(5, 6, [], [])));
        Assert.Equal(ErrorCodes.Unavailable, Assert.Single(fixture.GivenUp).Error.Code);
        Assert.Equal(6, fixture.Engine.Version);
    }

    [Fact]
    public void First_rows_come_in_chunks_that_keep_to_their_size()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), [.. Enumerable.Range(1, 200).Select(id => Item(id, title: "a title"))]);
        var chunks = fixture.Drain(connection).OfType<Snap>().ToList();
        Assert.True(chunks.Count > 5);
        Assert.All(chunks, chunk => Assert.InRange(chunk.Slots.Length + chunk.Columns.Length, 1, 512));
        Assert.Equal(Enumerable.Range(0, chunks.Count), chunks.Select(chunk => chunk.Chunk));
        Assert.Equal(chunks.Count - 1, chunks.FindIndex(chunk => chunk.Last));
    }

    private static Tx Tx(IReadOnlyList<IMessage> messages) => Assert.Single(messages.OfType<Tx>());
}
