using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Point
{
    [JsonPropertyName("across")]
    public double X { get; init; }
}
