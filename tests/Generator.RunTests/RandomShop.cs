using ModelSync.Fixtures;

namespace Generator.RunTests;

/// <summary>Rows whose values meet often: small ranges, nulls, equal decimals of different scale, text above and below the surrogates.</summary>
internal sealed class RandomShop(int seed)
{
    private static readonly string[] Words = ["", "a", "A", "ab", "abc", "b", "\ud83d\ude00", "\uffee", "\u00e9", "a\ud83d\ude00b", "{0}", "'; --", "%", "a_"];
    private static readonly decimal[] Amounts = [0m, -1m, 1m, 1.10m, 1.1m, 2.5m, 79228162514264337593543950335m, -0.0000000000000000000000000001m];
    private readonly Random _random = new(seed);
    private readonly Guid[] _ids = [.. Enumerable.Range(0, 6).Select(i => NewGuid(new Random(seed + i)))];

    public string Word() => Pick(Words);

    public decimal Amount() => Pick(Amounts);

    public Guid Id() => Pick(_ids);

    public int Small() => _random.Next(-2, 5);

    public double Score() => _random.Next(0, 40) == 0 ? -0.0 : _random.Next(-4, 9) / 2.0;

    public DateTimeOffset Instant() => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(_random.Next(0, 6));

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public bool Coin() => _random.Next(2) == 0;

    public Guid FreshId() => NewGuid(_random);

    public Item Item(long id) => new()
    {
        Id = id,
        Room = Small(),
        Title = Word() + Word(),
        // A REAL column of SQLite holds no negative zero.
        Score = Score() + 0.0,
        Done = Coin(),
        Rank = Coin() ? null : Small(),
        Price = Coin() ? null : Amount(),
        Due = Coin() ? null : Instant(),
    };

    public Auction Auction() => new()
    {
        Id = FreshId(),
        Title = Word(),
        StartPrice = Amount(),
        CurrentPrice = Amount(),
        SellerId = Id(),
        EndsAt = Instant(),
        Status = (AuctionStatus)_random.Next(3),
        Tags = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Word())],
        FraudNote = Coin() ? null : Word(),
    };

    public Bid Bid() => new() { Id = FreshId(), AuctionId = Id(), Amount = Amount(), BidderId = Id(), At = Instant() };

    /// <summary>Few shows, rows and numbers, so that keys differ in one part only.</summary>
    public Seat Seat() => new() { ShowId = Id(), Row = Word(), Number = Small() + (Coin() ? long.MaxValue - 10 : 0), Guest = Coin() ? null : Word(), HolderId = Coin() ? null : Id() };

    private static Guid NewGuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
