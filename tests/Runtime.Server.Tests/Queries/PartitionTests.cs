using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using static Runtime.Server.Tests.Queries.EngineFixture;

namespace Runtime.Server.Tests.Queries;

public sealed class PartitionTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void More_rows_than_the_limit_end_the_subscription_and_fewer_do_not(int rows, bool ends)
    {
        var fixture = new EngineFixture(new EngineOptions { MaxRows = 3 });
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), [.. Enumerable.Range(1, rows).Select(id => Item(id))]);
        AssertEnds(fixture.Drain(connection), ends);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_result_that_grows_over_the_limit_ends(int added, bool ends)
    {
        var fixture = new EngineFixture(new EngineOptions { MaxRows = 3 });
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1), Item(1), Item(2));
        fixture.Drain(connection);
        fixture.Commit([.. Enumerable.Range(3, added).Select(id => ((Item?)null, (Item?)Item(id)))]);
        AssertEnds(fixture.Drain(connection), ends);
        Assert.Equal(ends ? 0 : 1, fixture.Engine.PartitionCount);
    }

    [Fact]
    public void A_window_is_filled_up_from_its_bound()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        var rows = Enumerable.Range(1, 18).Select(id => Item(id, score: -id)).ToArray();
        fixture.Subscribe(connection, 1, Shape("items.scored"), new ShopSync.ItemsScoredArguments(-1_000, 0), rows);
        fixture.Drain(connection);
        fixture.Commit([.. rows[..9].Select(row => ((Item?)row, (Item?)null))]);
        var reading = fixture.Reads.Peek();
        Assert.Equal((18L, 9), (reading.After!.Id, reading.Limit));
        Assert.False(fixture.HasFrame(connection));
        fixture.Answer([.. Enumerable.Range(19, 9).Select(id => Item(id, score: -id))]);
        var step = Assert.Single(fixture.Drain(connection).OfType<Tx>());
        Assert.Empty(step.Incomplete);
        Assert.Equal(2, step.Deltas.Count);
    }

    [Fact]
    public void A_read_behind_the_engine_is_brought_up_and_one_ahead_waits()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        fixture.Step(new Subscribed(connection, 1, new LiveQuery(Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1))));
        fixture.Step(new Subscribed(connection, 2, new LiveQuery(Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(2))));
        fixture.Commit((null, Item(1)));
        fixture.AnswerAt(0);
        var behind = fixture.Drain(connection);
        Assert.Equal([1], Assert.Single(behind.OfType<Tx>()).Activate);
        Assert.Equal(2, Assert.Single(behind.OfType<Snap>()).Slots.Length);
        fixture.AnswerAt(2, Item(2, room: 2));
        Assert.False(fixture.HasFrame(connection));
        fixture.Commit((null, Item(2, room: 2)));
        Assert.Equal([2], Assert.Single(fixture.Drain(connection).OfType<Tx>()).Activate);
        Assert.Empty(fixture.Reports);
    }

    [Fact]
    public void A_predicate_that_fails_leaves_the_row_out()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, new FaultingQuery(), new ShopSync.ItemsInRoomArguments(1), Item(1));
        fixture.Drain(connection);
        fixture.Commit((null, Item(2)));
        Assert.False(fixture.HasFrame(connection));
        Assert.True(connection.IsOpen);
    }

    [Fact]
    public void Reads_that_fail_are_repeated_with_pauses_and_then_given_up()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        fixture.Step(new Subscribed(connection, 1, new LiveQuery(Shape("items.inRoom"), new ShopSync.ItemsInRoomArguments(1))));
        for (var attempt = 0; attempt < 3; attempt++)
        {
            fixture.Step(new HydrationFailed(fixture.Reads.Dequeue(), new IOException("busy")));
            Assert.Empty(fixture.Reads);
            fixture.Pass(200);
        }

        Assert.Empty(fixture.Reads);
        Assert.Equal(ErrorCodes.Unavailable, Assert.Single(fixture.Drain(connection).OfType<SubErr>()).Error.Code);
    }

    [Fact]
    public void A_result_that_can_only_be_empty_is_told_at_once()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        fixture.Step(new Subscribed(connection, 1, new LiveQuery(Shape("auctions.mine"), null)));
        Assert.Equal([1], Assert.Single(fixture.Drain(connection).OfType<Tx>()).Activate);
        Assert.Empty(fixture.Reads);
    }

    private static void AssertEnds(IReadOnlyList<IMessage> messages, bool ends)
    {
        if (ends) Assert.Equal(ErrorCodes.LimitRows, Assert.Single(messages.OfType<SubErr>()).Error.Code);
        else Assert.Empty(messages.OfType<SubErr>());
        Assert.Equal(!ends, messages.OfType<Tx>().Any());
    }

    private sealed class FaultingQuery : CompiledQuery<Item, ShopSync.ItemsInRoomArguments>
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public FaultingQuery()
        {
            Name = "items.faulting";
            Index = 99;
            Model = EngineFixture.Items;
            Access = new AccessRule(true);
        }

        public override bool Match(Item row, ShopSync.ItemsInRoomArguments arguments) => row.Id / (row.Room - 1) > 0;

        public override int Compare(Item left, Item right) => left.Id.CompareTo(right.Id);
    }
}
