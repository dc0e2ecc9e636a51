using System.Text.Json;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Package.Tests.Parity;

/// <summary>The generated C# and the emitted JavaScript over the same values.</summary>
public sealed class ParityTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private const int Seed = 20261123;
    private static readonly RuleContext Context = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly Shop _shop = new(Seed);

    [Fact]
    public void Codecs_write_the_same_bytes_in_both_encodings_whichever_they_read()
    {
        var values = new List<(string Module, string Type, Encoded Encoded)>();
        for (var i = 0; i < 200; i++)
        {
            values.Add(("item", "Item", Encoded.Of<ItemDto, ItemDtoCodec>(ItemDto.From(_shop.Item(i)))));
            values.Add(("auction", "Auction", Encoded.Of<AuctionDto, AuctionDtoCodec>(AuctionDto.From(_shop.Auction()))));
            values.Add(("item", "ItemCreate", Encoded.Of<ItemCreate, ItemCreateCodec>(Create(_shop.Item(long.MaxValue - i)))));
            values.Add(("item", "ItemPatch", Encoded.Of<ItemPatch, ItemPatchCodec>(Patch())));
            values.Add(("bid-too-low", "BidTooLow", Encoded.Of<BidTooLow, BidTooLowCodec>(new BidTooLow(_shop.Amount()))));
            values.Add(("auction-closed", "AuctionClosed", Encoded.Of<AuctionClosed, AuctionClosedCodec>(new AuctionClosed())));
        }

        var results = package.Run(values.Select(v => new { job = "codec", module = v.Module, type = v.Type, json = v.Encoded.Json, hex = v.Encoded.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Encoded.Json, pair.First.Encoded.Hex, pair.First.Encoded.Json, pair.First.Encoded.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Fact]
    public void Validators_give_the_same_violations_in_the_same_order()
    {
        var cases = new List<(object Job, IReadOnlyList<Violation> Expected)>();
        for (var i = 0; i < 400; i++)
        {
            var item = Create(_shop.Item(i));
            cases.Add((Validate("item", "ItemCreate", Encoded.Of<ItemCreate, ItemCreateCodec>(item)), ItemCreateValidator.Validate(item, Context)));
            var patch = Patch();
            cases.Add((Validate("item", "ItemPatch", Encoded.Of<ItemPatch, ItemPatchCodec>(patch)), ItemPatchValidator.Validate(patch, Context)));
            var row = _shop.Auction();
            var auction = new AuctionCreate { Title = row.Title, StartPrice = row.StartPrice, EndsAt = row.EndsAt, Status = row.Status, Tags = row.Tags };
            cases.Add((Validate("auction", "AuctionCreate", Encoded.Of<AuctionCreate, AuctionCreateCodec>(auction)), AuctionCreateValidator.Validate(auction, Context)));
        }

        var results = package.Run(cases.Select(c => c.Job));
        Assert.All(cases.Zip(results), pair => Assert.Equal(pair.First.Expected.Select(Text), pair.Second.EnumerateArray().Select(Text)));
        Assert.Equal(
            ["auction.ends_in_future", "validation.length", "validation.max_length", "validation.range", "validation.required"],
            cases.SelectMany(c => c.Expected).Select(v => v.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(cases, c => c.Expected.Count == 0);
    }

    [Fact]
    public void Queries_select_the_same_rows_in_the_same_order()
    {
        var items = Enumerable.Range(0, 300).Select(i => _shop.Item(i)).ToList();
        var rows = items.Select(item => Encoded.Of<ItemDto, ItemDtoCodec>(ItemDto.From(item)).Json).ToList();
        var cases = new List<(object Job, IEnumerable<long> Expected)>();
        for (var i = 0; i < 12; i++)
        {
            var (room, score, word, limit, rank) = (_shop.Small() % 3, _shop.Score(), _shop.Word(), _shop.Amount(), _shop.Coin() ? (int?)null : _shop.Small());
            int[] rooms = [_shop.Small() % 3, _shop.Small()];
            cases.Add((Query("inRoom", new { room }), Items.InRoom(items.AsRows(), room).Select(r => r.Id).ToList()));
            cases.Add((Query("scored", new { low = score, high = 1000.0 }), Items.Scored(items.AsRows(), score, 1000).Select(r => r.Id).ToList()));
            cases.Add((Query("titled", new { prefix = word }), Items.Titled(items.AsRows(), word).Select(r => r.Id).ToList()));
            cases.Add((Query("inRooms", new { rooms }), Items.InRooms(items.AsRows(), rooms).Select(r => r.Id).ToList()));
            cases.Add((Query("inRoomsFrom", new { rooms, low = score }), Items.InRoomsFrom(items.AsRows(), rooms, score).Select(r => r.Id).ToList()));
            cases.Add((Query("unpriced", new { rank, limit = $"{limit}" }), Items.Unpriced(items.AsRows(), rank, limit).Select(r => r.Id).ToList()));
            cases.Add((Query("byId", new { id = i * 40 }), Items.ById(items.AsRows(), i * 40) is { } one ? [one.Id] : []));
        }

        var results = package.Run(cases.Select(c => c.Job));
        Assert.All(cases.Zip(results), pair => Assert.Equal(pair.First.Expected.Select(id => $"{id}"), pair.Second.EnumerateArray().Select(e => e.GetString())));

        object Query(string name, object args) => new { job = "query", module = "items", name, model = "Item", rows, args };
    }

    [Fact]
    public void Composite_keys_name_rows_and_decide_ties_alike()
    {
        Guid[] shows = [_shop.Id(), _shop.Id(), _shop.Id()];
        var seats = Enumerable.Range(0, 400).Select(_ => _shop.Seat(_shop.Pick(shows))).DistinctBy(s => (s.ShowId, s.Row, s.Number)).ToList();
        // A list gives ties in its own order; databases and browsers give them by key.
        seats.Sort(ShopSync.Descriptor.Models.OfType<ModelDescriptor<Seat>>().Single().CompareKeys);
        var rows = seats.Select(seat => Encoded.Of<SeatDto, SeatDtoCodec>(SeatDto.From(seat)).Json).ToList();
        var one = seats[70];
        var results = package.Run(
        [
            .. shows.Select(show => new { job = "query", module = "seats", name = "ofShow", model = "Seat", rows, args = (object)new { show, count = 100 } }),
            new { job = "query", module = "seats", name = "at", model = "Seat", rows, args = (object)new { show = one.ShowId, row = one.Row, number = one.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) } },
        ]);

        Assert.All(shows.Zip(results), pair => Assert.Equal(Seats.OfShow(seats.AsRows(), pair.First, 100).Select(Name), pair.Second.EnumerateArray().Select(Parts)));
        Assert.Equal([Name(one)], results[^1].EnumerateArray().Select(Parts));

        static string Name(Seat seat) => FormattableString.Invariant($"{seat.ShowId} | {seat.Row} | {seat.Number}");
        static string Parts(JsonElement key) => string.Join(" | ", JsonSerializer.Deserialize<string[]>(key.GetString()!)!);
    }

    [Fact]
    public void Wide_arguments_reach_the_server_in_their_canonical_form()
    {
        const string Id = "0F8FAD5B-D9CB-469F-A165-70867728950E";
        var results = package.Run(
        [
            new { job = "arguments", module = "bidding", name = "placeBid", args = new { auctionId = Id, amount = 12.5 } },
            new { job = "arguments", module = "bidding", name = "placeBid", args = new { auctionId = Id, amount = "12.50" } },
            new { job = "arguments", module = "bidding", name = "placeBid", args = new { auctionId = Id, amount = "0.001" } },
            new { job = "arguments", module = "items", name = "byId", args = new { id = 9007199254740991 } },
        ]);
        Assert.Equal(
            [
                """["[\u00220f8fad5b-d9cb-469f-a165-70867728950e\u0022,\u002212.5\u0022]",[]]""",
                """["[\u00220f8fad5b-d9cb-469f-a165-70867728950e\u0022,\u002212.50\u0022]",[]]""",
                """["[\u00220f8fad5b-d9cb-469f-a165-70867728950e\u0022,\u00220.001\u0022]",["/amount validation.range"]]""",
                """["[\u00229007199254740991\u0022]",[]]""",
            ],
            results.Select(r => JsonSerializer.Serialize(r)));
    }

    private static object Validate(string module, string type, Encoded value) => new { job = "validate", module, type, json = value.Json, now = "2026-01-01T00:00:00.0000000Z" };

    private static ItemCreate Create(Item row) =>
        new() { Id = row.Id, Room = row.Room, Title = row.Title, Score = row.Score, Done = row.Done, Rank = row.Rank, Price = row.Price, Due = row.Due };

    private ItemPatch Patch() => new()
    {
        Title = _shop.Coin() ? _shop.Word() + _shop.Word() : default(Optional<string>),
        Score = _shop.Coin() ? _shop.Score() : default(Optional<double>),
        Rank = _shop.Coin() ? (_shop.Coin() ? null : _shop.Small()) : default(Optional<int?>),
        Price = _shop.Coin() ? (_shop.Coin() ? null : _shop.Amount()) : default(Optional<decimal?>),
        Due = _shop.Coin() ? (_shop.Coin() ? null : _shop.Instant()) : default(Optional<DateTimeOffset?>),
    };

    private static string Text(Violation v) => $"{v.Path} {v.Code} {string.Join(',', v.Parameters.Select(p => $"{p.Key}={p.Value}"))} {v.Message}";

    private static string Text(JsonElement v) =>
        $"{v.GetProperty("path")} {v.GetProperty("code")} {string.Join(',', v.GetProperty("parameters").EnumerateArray().Select(p => $"{p[0]}={p[1]}"))} {v.GetProperty("message").GetString()}";
}
