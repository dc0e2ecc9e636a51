using System.Text.Json;
using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

public class TypeTableTests
{
    private static readonly Dictionary<string, JsonElement> Rows =
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "types.json"))).EnumerateArray().ToDictionary(row => row.GetProperty("kind").GetString()!);

    [Fact]
    public void A_codec_costs_what_the_type_table_says()
    {
        var costs = new Dictionary<string, int>
        {
            ["bool"] = BoolCodec.Cost,
            ["int"] = IntCodec.Cost,
            ["long"] = LongCodec.Cost,
            ["double"] = DoubleCodec.Cost,
            ["decimal"] = DecimalCodec.Cost,
            ["string"] = StringCodec.Cost,
            ["guid"] = GuidCodec.Cost,
            ["instant"] = InstantCodec.Cost,
            ["list"] = ListCodec<int, IntCodec>.Cost,
        };
        Assert.All(costs, codec => Assert.Equal(Rows[codec.Key].GetProperty("cost").GetInt32(), codec.Value));
    }

    [Fact]
    public void Every_row_has_its_methods_and_its_storage_kind()
    {
        Assert.Equal(11, Rows.Count);
        foreach (var (kind, row) in Rows)
        {
            Assert.True(Enum.TryParse<StorageKind>(row.GetProperty("storage").GetString(), out _), kind);
            var method = row.GetProperty("method").GetString();
            if (kind is "list" or "object") continue;
            Assert.NotNull(typeof(IWireReader).GetMethod("Read" + method));
            Assert.NotNull(typeof(IWireWriter).GetMethod("Write" + method));
        }
    }
}
