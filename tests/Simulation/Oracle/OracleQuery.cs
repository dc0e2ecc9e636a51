namespace Simulation.Oracle;

/// <summary>A live query as a person would write it over lists.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Kinds">How the wire members are to be read.</param>
/// <param name="Take">Rows at most, or null.</param>
/// <param name="Rows">The result, in order and cut.</param>
internal sealed record OracleQuery(string Name, string Kinds, int? Take, Func<OracleState, IEnumerable<OracleRow>> Rows)
{
    /// <summary>The ids of the result in SQL of the test's own, where a plain column comparison says it.</summary>
    public string? Sql { get; private init; }

    /// <summary>Position of the id among the wire members.</summary>
    public int IdMember => Kinds.Length == 5 ? 4 : 2;

    public OracleQuery AskedBy(FormattableString sql) => this with { Sql = FormattableString.Invariant(sql) };
}

internal static class OracleQueries
{
    /// <summary>One letter a wire member: bool, int, long, double, decimal m, string, guid, time, enum, texts L.</summary>
    private const string ItemKinds = "btlmiids";
    private const string BidKinds = "mtggg";
    private const string AuctionKinds = "mtggmeLs";

    public static OracleQuery InRoom(int room) => Items("inRoom", null, item => item.Room == room, rows => rows.OrderBy(row => row.Title, CodePoints.Order))
            .AskedBy($"SELECT Id FROM Item WHERE Room = {room}");

    public static OracleQuery TopTitles(int room, int take) =>
        Items("topTitles", take, item => item.Room == room, rows => rows.OrderBy(row => row.Title, CodePoints.Order))
            .AskedBy($"SELECT Id FROM Item WHERE Room = {room} ORDER BY Title, Id LIMIT {take}");

    public static OracleQuery Scored(double low, double high) =>
        Items("scored", 10, item => item.Score >= low && item.Score <= high && !item.Done, rows => rows.OrderByDescending(row => row.Score))
            .AskedBy($"SELECT Id FROM Item WHERE Score BETWEEN {low} AND {high} AND Done = 0 ORDER BY Score DESC, Id LIMIT 10");

    public static OracleQuery Titled(string prefix) =>
        Items("titled", null, item => item.Title.Length >= prefix.Length && item.Title[..prefix.Length] == prefix, rows => rows.OrderBy(row => row.Title, CodePoints.Order));

    public static OracleQuery InRooms(int[] rooms) => Items("inRooms", null, item => rooms.Any(room => room == item.Room), rows => rows.OrderBy(row => row.Id));

    public static OracleQuery InRoomsFrom(int[] rooms, double low) => Items(
        "inRoomsFrom",
        5,
        item => rooms.Any(room => room == item.Room) && item.Score >= low,
        rows => rows.OrderBy(row => row.Room)
            .ThenByDescending(row => row.Rank.HasValue).ThenByDescending(row => row.Rank)
            .ThenByDescending(row => row.Due.HasValue).ThenByDescending(row => row.Due))
            .AskedBy($"SELECT Id FROM Item WHERE Room IN ({string.Join(',', rooms)}) AND Score >= {low} ORDER BY Room, Rank DESC, Due DESC, Id LIMIT 5");

    public static OracleQuery Unpriced(int? rank, decimal limit) => Items(
        "unpriced",
        null,
        item => item.Rank.HasValue == rank.HasValue && (!rank.HasValue || item.Rank!.Value == rank.Value) && (item.Price is null || item.Price.Value < limit),
        rows => rows.OrderBy(row => row.Id));

    public static OracleQuery ItemById(long id) => Items("itemById", 1, item => item.Id == id, rows => rows.OrderBy(row => row.Id));

    public static OracleQuery Bids(Guid auction, int count, Guid user) => new("bids", BidKinds, count, state => state.Bids.Values
        .Where(bid => bid.AuctionId == auction && (bid.Amount > 0 || bid.BidderId == user))
        .OrderByDescending(bid => bid.Amount).ThenBy(bid => bid.At).ThenBy(bid => bid.Id.ToString("D"), StringComparer.Ordinal)
        .Take(count));

    public static OracleQuery AuctionById(Guid id, Guid user) => Auctions("auctionById", 1, user, row => row.Id == id, rows => rows.OrderBy(row => row.EndsAt));

    public static OracleQuery Mine(Guid user) => Auctions("mine", null, user, row => row.SellerId == user, rows => rows.OrderByDescending(row => row.EndsAt).ThenBy(row => row.Title, CodePoints.Order))
            .AskedBy($"SELECT Id FROM Auction WHERE SellerId = '{user:D}'");

    public static OracleQuery EndingSoon(decimal max, Guid user) =>
        Auctions("endingSoon", 20, user, row => row.Status == 1 && row.CurrentPrice <= max, rows => rows.OrderBy(row => row.EndsAt));

    private static OracleQuery Items(string name, int? take, Func<OracleItem, bool> where, Func<IEnumerable<OracleItem>, IOrderedEnumerable<OracleItem>> order) =>
        new(name, ItemKinds, take, state => order(state.Items.Values.Where(where)).ThenBy(row => row.Id).Take(take ?? int.MaxValue));

    // Drafts are for their sellers only.
    private static OracleQuery Auctions(
        string name, int? take, Guid user, Func<OracleAuction, bool> where, Func<IEnumerable<OracleAuction>, IOrderedEnumerable<OracleAuction>> order) =>
        new(name, AuctionKinds, take, state => order(state.Auctions.Values.Where(row => (row.Status != 0 || row.SellerId == user) && where(row)))
            .ThenBy(row => row.Id.ToString("D"), StringComparer.Ordinal).Take(take ?? int.MaxValue));
}
