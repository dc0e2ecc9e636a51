using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire;
using static Runtime.Server.Tests.Queries.EngineFixture;

namespace Runtime.Server.Tests.Queries;

/// <summary>Queries that tell some members of each row: here <c>id</c> and <c>title</c>, which come third and seventh.</summary>
public sealed class SelectedMembersTests
{
    private static readonly int[] Told = [.. EngineFixture.Items.WireColumns.Select((column, position) => (column, position)).Where(static m => EngineFixture.Items.Table.Columns[m.column].Name is "Id" or "Title").Select(static m => m.position)];

    [Fact]
    public void A_snapshot_holds_the_told_members_and_no_other_value()
    {
        var chunk = Assert.Single(new Snapshot<Item>(new TitlesQuery(), [5], [new Item { Id = 7, Room = 31337, Title = "chair", Score = 4242.5 }]).Chunks(WireEncoding.Json, 512));
        Assert.Equal("""[["7"],["chair"]]""", Encoding.UTF8.GetString(chunk.Columns.Span));
    }

    [Fact]
    public void A_change_of_another_member_is_told_to_nobody()
    {
        var (fixture, connection) = Watched();
        fixture.Commit((Item(1), Item(1, score: 9)));
        Assert.False(fixture.HasFrame(connection));
    }

    [Fact]
    public void A_change_has_the_places_that_the_client_knows()
    {
        var (fixture, connection) = Watched();
        fixture.Commit((Item(1), Item(1, title: "b", score: 9)));
        Assert.Equal("""[0,"2","b"]""", Upsert(fixture, connection));
    }

    [Fact]
    public void A_row_that_is_new_has_all_told_members()
    {
        var (fixture, connection) = Watched();
        fixture.Commit((null, Item(2, title: "c", score: 9)));
        Assert.Equal("""[1,"3","2","c"]""", Upsert(fixture, connection));
    }

    [Fact]
    public void A_digest_is_of_what_was_told()
    {
        var seed = new Guid("00000000-0000-0000-0000-000000000009");
        long Of(Item row, IReadOnlyList<int>? members) => ContentDigest.Of(EngineFixture.Items, members, [row], seed);
        Assert.Equal(Of(Item(1), Told), Of(Item(1, score: 9), Told));
        Assert.NotEqual(Of(Item(1), Told), Of(Item(1, title: "b"), Told));
        Assert.NotEqual(Of(Item(1), null), Of(Item(1, score: 9), null));
    }

    private static (EngineFixture Fixture, Connection Connection) Watched()
    {
        var fixture = new EngineFixture();
        var connection = fixture.Connect();
        fixture.Subscribe(connection, 1, new TitlesQuery(), new ShopSync.ItemsInRoomArguments(1), Item(1));
        fixture.Drain(connection);
        return (fixture, connection);
    }

    private static string Upsert(EngineFixture fixture, Connection connection) =>
        JsonDocument.Parse(Assert.Single(fixture.Peek(connection).Deltas).Encoded(WireEncoding.Json)).RootElement[2][0].GetRawText();

    private sealed class TitlesQuery : CompiledQuery<Item, ShopSync.ItemsInRoomArguments>
    {
        [SetsRequiredMembers]
        public TitlesQuery()
        {
            Name = "items.titles";
            Index = 99;
            Model = EngineFixture.Items;
            Access = new AccessRule(true);
            Members = Told;
        }

        public override bool Match(Item row, ShopSync.ItemsInRoomArguments arguments) => row.Room == arguments.Room;

        public override int Compare(Item left, Item right) => left.Id.CompareTo(right.Id);
    }
}
