using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";
    [JsonPropertyName("text2")] public string text { get; init; } = "";
    [JsonPropertyName("text3")] public string TEXT { get; init; } = "";
    [System.Text.Json.Serialization.JsonPropertyName("words")] public string Words { get; init; } = "";
}
