using Simulation.Oracle;

namespace Simulation.World;

/// <summary>Small domains, so that rows meet: ties in every order, moves across every bound, texts on both sides of U+E000.</summary>
internal sealed class RandomWrites(Random random)
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Titles =
        ["a", "ab", "abc", "b", "ba", "B", "", "\uE000", "\uE000a", "\uFF5E", "\U0001F600", "\U0001F600a", "\U00010000b", "z\uE000", "z\U0001F600", "zz"];

    public static readonly Guid[] People = [.. Enumerable.Range(1, 4).Select(number => Id(0xA0, number))];
    public static readonly Guid[] AuctionIds = [.. Enumerable.Range(1, 14).Select(number => Id(0xB0, number))];

    public static IReadOnlyList<string> Prefixes => Titles;

    /// <summary>A transaction: each write sees those before it.</summary>
    public IReadOnlyList<Write> Transaction(OracleState state, int most)
    {
        var writes = new List<Write>();
        for (var i = random.Next(1, most + 1); i > 0; i--)
        {
            var write = One(state);
            state = write.ToOracle(state);
            writes.Add(write);
        }

        return writes;
    }

    /// <summary>One that says how often it was executed: the client's own row counts.</summary>
    public static Write Count(OracleState state, int client)
    {
        var id = 1_000L + client;
        var now = state.Items.GetValueOrDefault(id) ?? new OracleItem(id, 4, "counter", 0, false, null, null, null);
        return Write.Set(state, now with { Score = now.Score + 1 });
    }

    private Write One(OracleState state) => random.Next(10) switch
    {
        < 6 => Item(state),
        < 8 => Bid(state),
        _ => Auction(state),
    };

    private Write Item(OracleState state)
    {
        var id = random.Next(1, 46);
        if (!state.Items.TryGetValue(id, out var old)) return Write.Set(state, NewItem(id));
        return random.Next(10) switch
        {
            < 3 => Write.RemoveItem(id),
            3 => Write.Set(state, old),
            4 => Write.Set(state, NewItem(id)),
            5 => Write.Set(state, old with { Score = Score() }),
            6 => Write.Set(state, old with { Title = Pick(Titles) }),
            7 => Write.Set(state, old with { Room = random.Next(4), Done = !old.Done }),
            8 => Write.Set(state, old with { Rank = Rank(), Due = Due() }),
            _ => Write.Set(state, old with { Price = Price() }),
        };
    }

    private Write Bid(OracleState state)
    {
        var id = Id(0xC0, random.Next(1, 40));
        if (state.Bids.ContainsKey(id) && random.Next(3) == 0) return Write.RemoveBid(id);
        return Write.Set(state, new OracleBid(id, Pick(AuctionIds[..3]), random.Next(-1, 6), Pick(People), Start.AddTicks(random.Next(3))));
    }

    private Write Auction(OracleState state)
    {
        var id = Pick(AuctionIds);
        if (!state.Auctions.TryGetValue(id, out var old))
            return Write.Set(state, new OracleAuction(id, Pick(Titles), 1, random.Next(1, 6), Pick(People), Start.AddHours(random.Next(4)), random.Next(3), "tag", null));
        return random.Next(5) switch
        {
            0 => Write.RemoveAuction(id),
            1 => Write.Set(state, old with { Status = random.Next(3) }),
            2 => Write.Set(state, old with { SellerId = Pick(People), Secret = "secret" }),
            3 => Write.Set(state, old with { CurrentPrice = random.Next(1, 6) }),
            _ => Write.Set(state, old with { EndsAt = Start.AddHours(random.Next(4)), Tag = Pick(Titles) }),
        };
    }

    private OracleItem NewItem(long id) => new(id, random.Next(4), Pick(Titles), Score(), random.Next(4) == 0, Rank(), Price(), Due());

    private double Score() => random.Next(-2, 5) / 2.0;

    private int? Rank() => random.Next(3) == 0 ? null : random.Next(3);

    private decimal? Price() => random.Next(3) == 0 ? null : random.Next(4) + 0.50m;

    private DateTime? Due() => random.Next(2) == 0 ? null : Start.AddSeconds(random.Next(3));

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static Guid Id(byte family, int number) => new(number, 0, 0, family, 0, 0, 0, 0, 0, 0, (byte)number);
}
