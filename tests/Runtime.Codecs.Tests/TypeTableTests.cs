using System.Text.Json;
using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

public class TypeTableTests
{
    private static readonly Dictionary<string, JsonElement> Rows =
        JsonElement.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "types.json"))).EnumerateArray().ToDictionary(row => row.GetProperty("kind").GetString()!);

    public static TheoryData<string> Kinds => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_row_has_its_storage_kind_and_a_codec_of_its_cost(string kind)
    {
        var row = Rows[kind];
        Assert.True(Enum.TryParse<StorageKind>(row.GetProperty("storage").GetString(), out _), kind);
        // Their codecs are generated.
        if (kind is "enum" or "object") return;
        var codec = CodecOf(row.GetProperty("method").GetString()!);
        Assert.Equal(row.GetProperty("cost").GetInt32(), codec.GetProperty("Cost")!.GetValue(null));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Readers_and_writers_have_methods_for_rows_that_are_not_composed(string kind)
    {
        var row = Rows[kind];
        var isComposed = row.TryGetProperty("composed", out var composed) && composed.GetBoolean();
        if (isComposed || kind is "list" or "set" or "dictionary" or "map" or "tuple" or "object") return;
        var method = row.GetProperty("method").GetString();
        Assert.NotNull(typeof(IWireReader).GetMethod("Read" + method));
        Assert.NotNull(typeof(IWireWriter).GetMethod("Write" + method));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_with_an_order_can_be_stored_and_bound(string kind)
    {
        var row = Rows[kind];
        if (!row.TryGetProperty("compare", out _)) return;
        var method = row.GetProperty("method").GetString()!;
        Assert.NotNull(typeof(RowSource).GetMethod(method, [typeof(int)]));
        Assert.NotNull(typeof(RowSink).GetMethod(method));
    }

    private static Type CodecOf(string method)
    {
        var codecs = typeof(IWireCodec<>).Assembly.GetTypes();
        // Of tuples there is one for each length.
        var codec = codecs.Where(type => type.Name.Split('`')[0] == method + "Codec").OrderBy(type => type.Name, StringComparer.Ordinal).First();
        return codec.IsGenericTypeDefinition ? codec.MakeGenericType([.. codec.GetGenericArguments().Select(type => type.Name.Contains("Codec", StringComparison.Ordinal) ? typeof(IntCodec) : typeof(int))]) : codec;
    }
}
