using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelSync.Generated.V1;

/// <summary>A <c>JsonNode</c>: any value of JSON but null.</summary>
public readonly struct JsonNodeCodec : IWireCodec<JsonNode>
{
    /// <inheritdoc/>
    public static int Cost => JsonCodec.Cost;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, JsonNode value)
        where TWriter : struct, IWireWriter, allows ref struct => JsonCodec.Write(ref writer, ElementOf(value));

    /// <inheritdoc/>
    public static JsonNode Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct => NodeOf(JsonCodec.Read(ref reader));

    /// <summary>What a node holds, as it is now.</summary>
    public static JsonElement ElementOf(JsonNode node)
    {
        using var buffer = new WireBuffer();
        using (var writer = new Utf8JsonWriter(buffer)) node.WriteTo(writer);
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static JsonNode NodeOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element)!,
        JsonValueKind.Array => JsonArray.Create(element)!,
        _ => JsonValue.Create(element)!,
    };
}
