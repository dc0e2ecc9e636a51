// MSYNC1031 RemoveAttributeFix.JsonNumberHandling
using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Point
{
    [JsonPropertyName("across"), JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public double X { get; init; }
}
