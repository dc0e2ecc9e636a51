using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generations;

/// <summary>
/// Real clients of the last five contracts, each with the npm package of its time, over the server of today, in both encodings: what they read is what
/// their contract says, what they write is what they meant.
/// </summary>
public sealed class MatrixTests(Shops shops) : IClassFixture<Shops>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static TheoryData<int, string> Clients()
    {
        var all = new TheoryData<int, string>();
        foreach (var generation in Enumerable.Range(1, Shops.Today))
            foreach (var encoding in new[] { "msgpack", "json" }) all.Add(generation, encoding);
        return all;
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_client_reads_and_writes_what_its_own_contract_says(int generation, string encoding)
    {
        await using var server = await ShopServer.StartAsync(shops[Shops.Today], shops.NewDatabase());
        var (exit, output) = Tool.Run("node", ["--experimental-websocket", "--no-warnings", Path.Combine(Repository.Generations, "clients.mjs"), shops[generation].Package, shops[Shops.Today].Package, server.Address.ToString(), encoding]);
        Assert.True(exit == 0, output);
        Assert.Equal(Expected(generation).ToJsonString(Readable), JsonNode.Parse(output)!.ToJsonString(Readable));
    }

    /// <summary>What a client of a generation is told, by what its contract has.</summary>
    private static JsonObject Expected(int generation)
    {
        var said = new JsonObject
        {
            ["snapshot"] = new JsonArray(Lot(generation, 1, "A globe", "0", "Stolen", "red", "USD", [Tag(generation, "found", "Paused", 3), Tag(generation, "lost", "Stolen", null)]), Lot(generation, 2, "B map", "0", "Open", null, "USD", null)),
            ["changed"] = Lot(generation, 3, "C lens", "5.25", "Paused", "blue", "USD", []),
            ["sold"] = new JsonObject { ["value"] = Id(4) },
            ["seenByOthers"] = Lot(Shops.Today, 4, "D own", "0", "Closed", generation >= 2 ? "green" : null, generation >= 4 ? "GBP" : "EUR", generation >= 5 ? [Tag(Shops.Today, "mine", "Open", null)] : null),
            ["bid"] = new JsonObject { ["value"] = Receipt(generation) },
            ["tooLow"] = new JsonObject { ["code"] = "selling.too_low", ["data"] = new JsonObject { ["price"] = "7.75" } },
            ["gone"] = generation >= 6
                ? new JsonObject { ["code"] = "selling.gone", ["data"] = new JsonObject { ["where"] = "who knows" } }
                : new JsonObject { ["code"] = "unavailable", ["reason"] = "selling.gone", ["retry"] = "never", ["traceId"] = null },
            ["open"] = new JsonArray("B map"),
        };
        if (generation >= 2) said["names"] = new JsonArray(Name(generation, "A globe", "Stolen", "USD"), Name(generation, "B map", "Open", "USD"), Name(generation, "C lens", "Paused", "USD"), Name(generation, "D own", "Closed", "GBP"));
        if (generation is >= 2 and <= 4) said["archive"] = new JsonObject { ["code"] = "unavailable", ["reason"] = "schema.unsupported", ["retry"] = "upgrade", ["traceId"] = null };
        return said;
    }

    // Members in the order of the wire, which is that of their names.
    private static JsonObject Lot(int generation, int id, string title, string price, string status, string? color, string currency, JsonArray? tags)
    {
        var members = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal) { ["id"] = Id(id), [generation >= 4 ? "headline" : "title"] = title, ["price"] = price, ["status"] = Status(generation, status) };
        if (generation >= 2) members["color"] = color;
        if (generation >= 4) members["currency"] = currency;
        if (generation >= 5) members["tags"] = tags;

        // What was retired: null where that is a value, else the zero of its type.
        if (generation <= 4) (members["note"], members["views"]) = (null, 0);
        return new JsonObject(members);
    }

    // What a selector of the generation makes of a lot: the currency came with the fourth.
    private static string Name(int generation, string title, string status, string currency) =>
        $"{title}/{(Status(generation, status) switch { 1 => "Open", 2 => "Closed", 7 => "Paused", _ => "Stolen" })}{(generation >= 4 ? "/" + currency : "")}";

    private static JsonObject Tag(int generation, string name, string since, int? weight)
    {
        var tag = new JsonObject { ["name"] = name, ["since"] = Status(generation, since) };
        if (generation >= 6) tag["weight"] = weight;
        return tag;
    }

    // Paused came with the third contract, where older ones see Open; Stolen with the sixth, where older ones see Paused, if they know that.
    private static int Status(int generation, string status) => (generation, status) switch
    {
        ( < 3, "Paused" or "Stolen") or (_, "Open") => 1,
        ( < 6, "Stolen") or (_, "Paused") => 7,
        (_, "Stolen") => 9,
        _ => 2,
    };

    private static JsonObject Receipt(int generation)
    {
        var receipt = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal) { ["id"] = Id(4), ["price"] = "7.75" };
        if (generation >= 3) receipt["comment"] = generation >= 4 ? "mine" : "by default";
        return new JsonObject(receipt);
    }

    private static string Id(int number) => $"00000000-0000-0000-0000-00000000000{number}";
}
