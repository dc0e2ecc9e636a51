using System.Text.Json;
using System.Text.Json.Nodes;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Queries;

public sealed class ContentDigestTests
{
    private static readonly Guid Seed = new("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static readonly ModelDescriptor<Item> Items = EngineFixture.Items;
    private static readonly ModelDescriptor<Auction> Auctions = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Auction>>().Single();
    private static readonly ModelDescriptor<Specimen> Specimens = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Specimen>>().Single();
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly Item Lamp = new()
    {
        Id = 9007199254740993,
        Room = -1,
        Title = "a \"lamp\" \uD83D\uDE00 ~",
        Score = -0.0,
        Done = true,
        Rank = 0,
        Price = 12.50m,
        Due = new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero),
    };

    private static readonly Item Chair = new() { Id = 2, Room = 2147483647, Title = "", Score = 0.1, Price = null };

    private static readonly Auction Clock = new()
    {
        Id = Seed,
        Title = "clock",
        StartPrice = 1m,
        CurrentPrice = 1.10m,
        SellerId = Guid.Empty,
        EndsAt = DateTimeOffset.UnixEpoch,
        Status = AuctionStatus.Open,
        Tags = ["old", ""],
    };

    /// <summary>The TypeScript client's tests read the same file.</summary>
    [Fact]
    public void The_digests_are_those_that_both_languages_test_with()
    {
        var committed = Path.Combine(AppContext.BaseDirectory, "Conformance", "wire", "digests.json");
        var actual = Path.ChangeExtension(committed, "actual.json");
        var vectors = new JsonArray(
            Vector("nothing", Items, []),
            Vector("items", Items, [Lamp, Chair]),
            Vector("items in another order", Items, [Chair, Lamp]),
            Vector("a list and an enum", Auctions, [Clock]),
            Vector("dictionaries", Specimens, [new Specimen { Dictionary = new() { ["b"] = 1, ["9"] = 2, ["10"] = 3, ["__proto__"] = 4, ["\ue000"] = 5, ["\u00fc"] = 6 } }]));
        File.WriteAllText(actual, vectors.ToJsonString(Indented) + "\n");
        Assert.True(File.Exists(committed) && File.ReadAllText(committed) == File.ReadAllText(actual), $"Compare tests/Conformance/wire/digests.json with {actual}.");
    }

    [Fact]
    public void Every_value_the_order_and_the_seed_count()
    {
        long[] digests =
        [
            Of(Lamp, Chair), Of(Chair, Lamp), Of(Lamp), Of(), Of(new Item { Id = 2, Room = 2147483647, Title = "", Score = 0.1, Price = 0m }), Of(Chair),
            ContentDigest.Of(Items, [Chair], Guid.Empty),
        ];
        Assert.Equal(digests.Length, digests.Distinct().Count());
        Assert.Equal(Of(Lamp, Chair), Of(Lamp, Chair));
    }


    private static long Of(params Item[] rows) => ContentDigest.Of(Items, rows, Seed);

    private static JsonObject Vector<TRow>(string name, ModelDescriptor<TRow> model, IReadOnlyList<TRow> rows)
        where TRow : class => new()
        {
            ["name"] = name,
            ["seed"] = Seed.ToString("D"),
            ["rows"] = new JsonArray([.. rows.Select(row => JsonNode.Parse(Members(model, row)))]),
            ["digest"] = $"{ContentDigest.Of(model, rows, Seed)}",
        };

    private static byte[] Members<TRow>(ModelDescriptor<TRow> model, TRow row)
        where TRow : class => Encoded.Json((model, row), static (ref JsonWriter writer, (ModelDescriptor<TRow> Model, TRow Row) value) =>
        {
            writer.BeginArray(value.Model.WireColumns.Count);
            for (var member = 0; member < value.Model.WireColumns.Count; member++)
            {
                writer.Element();
                value.Model.WriteMember(ref writer, value.Row, member);
            }

            writer.EndArray();
        });
}
