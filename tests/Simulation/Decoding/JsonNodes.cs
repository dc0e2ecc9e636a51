using System.Text.Json;

namespace Simulation.Decoding;

/// <summary>Reads JSON by the framework's own parser.</summary>
internal static class JsonNodes
{
    public static object? Parse(ReadOnlyMemory<byte> bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return Read(document.RootElement);
    }

    private static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? (object)whole : element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(Read).ToArray(),
        _ => throw new FormatException("No message has an object."),
    };
}
