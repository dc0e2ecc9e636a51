using System.Text.Json;

namespace ModelSync.Generated.V1;

/// <summary>
/// A <c>JsonElement</c>: any value of JSON but null, which is for a <c>JsonElement?</c>. Entries of objects travel by code point of their names, numbers as
/// <see cref="ExactNumber"/> says.
/// </summary>
public readonly struct JsonCodec : IWireCodec<JsonElement>
{
    /// <inheritdoc/>
    public static int Cost => 64;

    /// <inheritdoc/>
    public static void Write<TWriter>(ref TWriter writer, JsonElement value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        try
        {
            JsonTree.Write(ref writer, NotNull(value));
        }
        catch (InvalidOperationException unreadable)
        {
            // A text with a lone surrogate is one until somebody asks for it; a document may be gone.
            throw new WireException(WireErrorCode.IllFormedText, "A JsonElement cannot be read: " + unreadable.Message);
        }
    }

    /// <inheritdoc/>
    public static JsonElement Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        using var buffer = new WireBuffer();
        var writer = new JsonWriter(buffer);
        JsonTree.Copy(ref reader, ref writer);
        return reader.Error == WireErrorCode.None ? JsonElement.Parse(buffer.WrittenSpan) : Nothing;
    }

    private static JsonElement Nothing { get; } = JsonElement.Parse("false"u8);

    private static JsonElement NotNull(JsonElement value) => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
        ? value
        : throw new WireException(WireErrorCode.NullValue, $"A JsonElement that may be null is declared JsonElement?, and is null then; this one is {value.ValueKind}.");
}
