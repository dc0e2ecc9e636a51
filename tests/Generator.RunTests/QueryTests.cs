using System.Text;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>The user's own LINQ method over a list decides; the C# and the SQL that were generated from it must agree on every row, in order.</summary>
public sealed class QueryTests(QueryTests.Stored stored) : IClassFixture<QueryTests.Stored>
{
    private const int RowCount = 10_000;
    private const int Seed = 4711;
    private static readonly RandomShop Shop = new(Seed);
    private static readonly List<Item> ItemRows = [.. Enumerable.Range(0, RowCount).Select(i => Shop.Item(i - 50))];
    private static readonly List<Auction> AuctionRows = [.. Enumerable.Range(0, RowCount).Select(_ => Shop.Auction()).OrderBy(a => a.Id, ValueOrder<Guid>.Instance)];
    private static readonly List<Bid> BidRows = [.. Enumerable.Range(0, RowCount).Select(_ => Shop.Bid()).OrderBy(b => b.Id, ValueOrder<Guid>.Instance)];
    private static readonly List<Seat> SeatRows =
    [
        .. Enumerable.Range(0, 2_000).Select(_ => Shop.Seat()).DistinctBy(s => (s.ShowId, s.Row, s.Number))
            .OrderBy(s => s.ShowId, ValueOrder<Guid>.Instance).ThenBy(s => s.Row, ValueOrder<string>.Instance).ThenBy(s => s.Number),
    ];

    private readonly RandomShop _shop = new(Seed + 1);

    [Fact]
    public Task Equality() => Repeat(async () =>
    {
        var room = _shop.Small();
        await AgreeOnItems("items.inRoom", $"[{room}]", Items.InRoom(ItemRows.AsRows(), room));
    });

    [Fact]
    public Task Range_and_a_flag_in_descending_order() => Repeat(async () =>
    {
        var (low, high) = (_shop.Score(), _shop.Score());
        await AgreeOnItems("items.scored", FormattableString.Invariant($"[{low},{high}]"), Items.Scored(ItemRows.AsRows(), low, high));
    });

    [Fact]
    public Task Prefix() => Repeat(async () =>
    {
        var prefix = _shop.Word();
        await AgreeOnItems("items.titled", $"[{System.Text.Json.JsonSerializer.Serialize(prefix)}]", Items.Titled(ItemRows.AsRows(), prefix));
    });

    [Fact]
    public Task One_of_a_list() => Repeat(async () =>
    {
        int[] rooms = [.. Enumerable.Range(0, Math.Abs(_shop.Small())).Select(_ => _shop.Small())];
        await AgreeOnItems("items.inRooms", $"[[{string.Join(',', rooms)}]]", Items.InRooms(ItemRows.AsRows(), rooms));
    });

    [Fact]
    public Task One_of_a_list_and_a_range_with_three_orders() => Repeat(async () =>
    {
        int[] rooms = [_shop.Small(), _shop.Small()];
        var low = _shop.Score();
        await AgreeOnItems("items.inRoomsFrom", FormattableString.Invariant($"[[{string.Join(',', rooms)}],{low}]"), Items.InRoomsFrom(ItemRows.AsRows(), rooms, low));
    });

    [Fact]
    public Task Nulls_as_values_as_arguments_and_under_a_negation() => Repeat(async () =>
    {
        int? rank = _shop.Coin() ? null : _shop.Small();
        var limit = _shop.Amount();
        await AgreeOnItems("items.unpriced", FormattableString.Invariant($"[{rank?.ToString() ?? "null"},\"{limit}\"]"), Items.Unpriced(ItemRows.AsRows(), rank, limit));
    });

    [Fact]
    public Task One_row_by_key() => Repeat(async () =>
    {
        var id = (long)_shop.Small() * 40;
        var expected = Items.ById(ItemRows.AsRows(), id);
        await AgreeOnItems("items.byId", $"[\"{id}\"]", expected is null ? [] : [expected]);
    });

    [Fact]
    public Task Status_and_price_behind_a_policy() => Repeat(async () =>
    {
        var user = new ShopUser(_shop.Id(), []);
        var max = _shop.Amount();
        await Agree("auctions.endingSoon", FormattableString.Invariant($"[\"{max}\"]"), user, AuctionRows, Auctions.EndingSoon(Visible(user), max));
        await Agree("auctions.mine", "[]", user, AuctionRows, Auctions.Mine(Visible(user), user));
        var id = _shop.Pick(AuctionRows).Id;
        var row = Auctions.ById(Visible(user), id);
        await Agree("auctions.byId", $"[\"{id}\"]", user, AuctionRows, row is null ? [] : [row]);
    });

    [Fact]
    public Task A_limit_that_is_a_parameter_may_be_negative() => Repeat(async () =>
    {
        var user = new ShopUser(_shop.Id(), []);
        var (auction, count) = (_shop.Id(), _shop.Small());
        await Agree("auctions.bids", $"[\"{auction}\",{count}]", user, BidRows, Auctions.Bids(BidRows.Where(b => Bid.CanSee(b, user)).AsRows(), auction, count));
    });

    [Fact]
    public Task A_composite_key_finds_one_row_and_decides_ties_in_its_own_order() => Repeat(async () =>
    {
        var user = new ShopUser(_shop.Id(), []);
        var (seat, count) = (_shop.Pick(SeatRows), Math.Abs(_shop.Small()) * 50);
        var visible = SeatRows.Where(s => Seat.CanSee(s, user)).AsRows();
        await Agree("seats.ofShow", $"[\"{seat.ShowId}\",{count}]", user, SeatRows, Seats.OfShow(visible, seat.ShowId, count));
        var one = Seats.At(visible, seat.ShowId, seat.Row, seat.Number);
        await Agree("seats.at", $"[\"{seat.ShowId}\",{System.Text.Json.JsonSerializer.Serialize(seat.Row)},\"{seat.Number}\"]", user, SeatRows, one is null ? [] : [one]);
        Assert.Equal(new RowKey((seat.ShowId, seat.Row, seat.Number)), ShopSync.Descriptor.Models.OfType<ModelDescriptor<Seat>>().Single().KeyOf(seat));
    });

    [Fact]
    public void A_policy_that_takes_a_user_shows_nothing_without_one()
    {
        foreach (var query in ShopSync.Descriptor.Queries.Where(q => q.Name.StartsWith("auctions.", StringComparison.Ordinal)))
        {
            var arguments = query.Name switch
            {
                "auctions.mine" => (object)new ShopSync.AuctionsMineArguments(),
                "auctions.bids" => new ShopSync.AuctionsBidsArguments(Guid.Empty, 1),
                "auctions.byId" => new ShopSync.AuctionsByIdArguments(Guid.Empty),
                _ => new ShopSync.AuctionsEndingSoonArguments(1),
            };
            Assert.False(query.TryBindUser(arguments, null, out _));
        }
        Assert.False(ShopSync.Descriptor.Models.OfType<ModelDescriptor<Auction>>().Single().CanRead(new Auction { Status = AuctionStatus.Open }, null));
    }

    [Fact]
    public void Equal_arguments_are_equal_and_users_split_only_what_reads_their_claims()
    {
        var query = Query("items.inRooms");
        Assert.Equal(Bind(query, "[[1,2]]", null), Bind(query, "[[1,2]]", new ShopUser(Guid.NewGuid(), [])));
        Assert.NotEqual(Bind(query, "[[1,2]]", null), Bind(query, "[[2,1]]", null));
        var mine = Query("auctions.mine");
        var user = new ShopUser(_shop.Id(), ["bidder"]);
        Assert.Equal(Bind(mine, "[]", user), Bind(mine, "[]", user with { Roles = [] }));
        Assert.NotEqual(Bind(mine, "[]", user), Bind(mine, "[]", user with { Id = Guid.Empty }));
    }

    [Theory]
    [InlineData("items.inRoom", "[]")]
    [InlineData("items.inRoom", "[1,2]")]
    [InlineData("items.inRoom", "[null]")]
    [InlineData("items.inRoom", "[\"1\"]")]
    [InlineData("items.inRooms", "[[1,null]]")]
    [InlineData("items.inRoom", "{}")]
    public void Arguments_of_another_shape_are_refused(string query, string json)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        Assert.Null(Query(query).ReadArguments(ref reader));
        Assert.NotEqual(WireErrorCode.None, reader.Error);
    }

    private static async Task Repeat(Func<Task> test)
    {
        for (var i = 0; i < 12; i++) await test();
    }

    private static Rows<Auction> Visible(ShopUser user) => AuctionRows.Where(a => Auction.CanSee(a, user)).AsRows();

    private static QueryShape Query(string name) => ShopSync.Descriptor.Queries.Single(q => q.Name == name);

    private Task AgreeOnItems(string query, string arguments, IEnumerable<Item> expected) => Agree(query, arguments, null, ItemRows, expected);

    private Task Agree<TRow>(string query, string json, ShopUser? user, List<TRow> rows, IEnumerable<TRow> expected)
        where TRow : class
    {
        var shape = Query(query);
        var arguments = Bind(shape, json, user);
        List<object> selected = [.. expected];
        shape.Accept(new Agreement(arguments, rows, selected));
        return stored.Rows.AgreeAsync(shape, arguments, selected);
    }

    private static object Bind(QueryShape query, string json, ShopUser? user)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        var arguments = query.ReadArguments(ref reader);
        Assert.True(arguments is not null, $"{query.Name} refuses {json}: {reader.Error}");
        Assert.True(query.TryBindUser(arguments, user, out var bound));
        return bound;
    }

    public sealed class Stored : IAsyncLifetime
    {
        internal StoredRows Rows { get; private set; } = null!;

        public async Task InitializeAsync() => Rows = await StoredRows.OfAsync(ShopSync.Descriptor, ItemRows, AuctionRows, BidRows, SeatRows);

        public async Task DisposeAsync() => await Rows.DisposeAsync();
    }
}
