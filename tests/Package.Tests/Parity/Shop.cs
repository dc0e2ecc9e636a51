using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>Rows and inputs whose values meet often: nulls, equal decimals of different scale, text on both sides of the surrogates.</summary>
internal sealed class Shop(int seed)
{
    private static readonly string[] Words = ["", " ", "a", "ab", "abc", "b", "\ud83d\ude00", "\uffee", "\u00e9", "\u0085", "\ufeff\ufeff\ufeff", "{0}", "'; --", "\u2028</script>", new('x', 40), new('y', 81)];
    private static readonly decimal[] Amounts = [0m, 0.01m, 0.0099m, 1m, 1.10m, 1.1m, 1000000m, 1000000.01m, -2.5m, 79228162514264337593543950335m, 0.0000000000000000000000000001m];

    private readonly Random _random = new(seed);

    public string Word() => Pick(Words);

    public decimal Amount() => Pick(Amounts);

    public int Small() => _random.Next(-2, 12);

    public double Score() => Pick([-1000, -1000.5, 0, -0.0, 1.5, 1000, 1e300, 5e-324, 0.1]);

    public DateTimeOffset Instant() => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(_random.Next(-2, 3));

    public bool Coin() => _random.Next(2) == 0;

    public Item Item(long id) => new()
    {
        Id = id,
        Room = Small() % 3,
        Title = Word() + Word(),
        Score = Score(),
        Done = Coin(),
        Rank = Coin() ? null : Small(),
        Price = Coin() ? null : Amount(),
        Due = Coin() ? null : Instant(),
    };

    public Auction Auction() => new()
    {
        Id = Id(),
        Title = Word(),
        StartPrice = Amount(),
        CurrentPrice = Amount(),
        SellerId = Id(),
        EndsAt = Instant(),
        Status = (AuctionStatus)_random.Next(3),
        Tags = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Word())],
    };

    public Bid Bid(Guid auction) => new() { Id = Id(), AuctionId = auction, Amount = Amount(), BidderId = Id(), At = Instant() };

    public Seat Seat(Guid show) => new() { ShowId = show, Row = Word(), Number = Small() + (Coin() ? 9007199254740993 : 0), Guest = Coin() ? null : Word(), HolderId = Coin() ? null : Id() };

    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
