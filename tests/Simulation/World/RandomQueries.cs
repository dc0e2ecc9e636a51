using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using Simulation.Oracle;

namespace Simulation.World;

/// <summary>A live query with arguments, for the engine and for the oracle.</summary>
/// <param name="By">The same question of another user, when it depends on the user.</param>
internal sealed record Question(QueryShape Shape, object Arguments, OracleQuery Oracle, Func<Guid, Question>? By = null);

/// <summary>Every query of the sample domain, and three more: ordered by text with a limit, re-queried, and re-queried with a limit.</summary>
internal sealed class RandomQueries
{
    private const int TitleColumn = 2;
    private readonly Random _random;
    private readonly Dictionary<string, QueryShape> _shapes;
    private readonly QueryShape _scored;
    private readonly QueryShape _topTitles;
    private readonly QueryShape _requeriedScored;
    private readonly QueryShape _requeriedRoom;

    public RandomQueries(Random random, Plant plant)
    {
        _random = random;
        _shapes = ShopSync.Descriptor.Queries.ToDictionary(shape => shape.Name);
        var scored = (QueryShape<Item, ShopSync.ItemsScoredArguments>)_shapes["items.scored"];
        var room = (QueryShape<Item, ShopSync.ItemsInRoomArguments>)_shapes["items.inRoom"];
        _scored = plant == Plant.M9TieBreakMissing
            ? new AlteredShape<Item, ShopSync.ItemsScoredArguments>(scored, 100) { Comparison = (left, right) => right.Score.CompareTo(left.Score) }
            : scored;
        _topTitles = new AlteredShape<Item, ShopSync.ItemsInRoomArguments>(room, 101, [new(TitleColumn, false)])
        {
            Limit = 4,
            Comparison = plant == Plant.M18TextByCodeUnit ? ByCodeUnit : null,
        };
        _requeriedScored = new AlteredShape<Item, ShopSync.ItemsScoredArguments>(scored, 102) { Requery = true, ReadsModels = [Fixture.Items.Index] };
        _requeriedRoom = new AlteredShape<Item, ShopSync.ItemsInRoomArguments>(room, 103) { Requery = true, ReadsModels = [Fixture.Auctions.Index, Fixture.Items.Index] };
    }

    public Question Next(Guid user)
    {
        var room = _random.Next(4);
        var low = _random.Next(-2, 4) / 2.0;
        return _random.Next(16) switch
        {
            0 => new(_shapes["items.inRoom"], new ShopSync.ItemsInRoomArguments(room), OracleQueries.InRoom(room)),
            1 or 2 => new(_topTitles, new ShopSync.ItemsInRoomArguments(room), OracleQueries.TopTitles(room, 4)),
            3 or 4 => Scored(_scored, low),
            5 => Titled(),
            6 => InRooms(),
            7 or 8 => InRoomsFrom(low),
            9 => Unpriced(),
            10 => ItemById(_random.Next(1, 46)),
            11 => Bids(user),
            12 => AuctionById(RandomWrites.AuctionIds[room], user),
            13 => _random.Next(2) == 0 ? Mine(user) : EndingSoon(room + 1, user),
            14 => Scored(_requeriedScored, low),
            _ => new(_requeriedRoom, new ShopSync.ItemsInRoomArguments(room), OracleQueries.InRoom(room)),
        };
    }

    private static int ByCodeUnit(Item left, Item right)
    {
        var side = string.CompareOrdinal(left.Title, right.Title);
        return side != 0 ? side : left.Id.CompareTo(right.Id);
    }

    private static Question Scored(QueryShape shape, double low) => new(shape, new ShopSync.ItemsScoredArguments(low, low + 1), OracleQueries.Scored(low, low + 1));

    private Question Titled()
    {
        var prefix = RandomWrites.Prefixes[_random.Next(RandomWrites.Prefixes.Count)];
        return new(_shapes["items.titled"], new ShopSync.ItemsTitledArguments(prefix), OracleQueries.Titled(prefix));
    }

    private Question InRooms()
    {
        var rooms = Rooms();
        return new(_shapes["items.inRooms"], new ShopSync.ItemsInRoomsArguments(new ValueList<int>(rooms)), OracleQueries.InRooms(rooms));
    }

    private Question InRoomsFrom(double low)
    {
        var rooms = Rooms();
        return new(_shapes["items.inRoomsFrom"], new ShopSync.ItemsInRoomsFromArguments(new ValueList<int>(rooms), low), OracleQueries.InRoomsFrom(rooms, low));
    }

    private Question Unpriced()
    {
        int? rank = _random.Next(3) == 0 ? null : _random.Next(3);
        var limit = _random.Next(4);
        return new(_shapes["items.unpriced"], new ShopSync.ItemsUnpricedArguments(rank, limit), OracleQueries.Unpriced(rank, limit));
    }

    private Question ItemById(long id) => new(_shapes["items.byId"], new ShopSync.ItemsByIdArguments(id), OracleQueries.ItemById(id));

    private Question Bids(Guid user) => Bids(RandomWrites.AuctionIds[_random.Next(3)], _random.Next(6), user);

    private Question Bids(Guid auction, int count, Guid user) => new(
        _shapes["auctions.bids"], new ShopSync.AuctionsBidsArguments(auction, count) { User_Id = user }, OracleQueries.Bids(auction, count, user), other => Bids(auction, count, other));

    private Question AuctionById(Guid id, Guid user) => new(
        _shapes["auctions.byId"], new ShopSync.AuctionsByIdArguments(id) { User_Id = user }, OracleQueries.AuctionById(id, user), other => AuctionById(id, other));

    private Question Mine(Guid user) => new(_shapes["auctions.mine"], new ShopSync.AuctionsMineArguments { User_Id = user }, OracleQueries.Mine(user), Mine);

    private Question EndingSoon(int most, Guid user) => new(
        _shapes["auctions.endingSoon"], new ShopSync.AuctionsEndingSoonArguments(most) { User_Id = user }, OracleQueries.EndingSoon(most, user), other => EndingSoon(most, other));

    // Also twice the same room, and none.
    private int[] Rooms() => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => _random.Next(4))];
}
