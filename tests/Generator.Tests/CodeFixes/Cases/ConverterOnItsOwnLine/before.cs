// MSYNC1007 RemoveAttributeFix.JsonConverter all
using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

public enum Kind { Large, Small }

/// <summary>What is told.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
[WireType]
public sealed class Notice
{
    /// <summary>How large.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter))]
    [JsonPropertyName("size")]
    public Kind Kind { get; init; }

    [JsonPropertyName("again"), JsonConverter(typeof(JsonStringEnumConverter))] public Kind Again { get; init; }
}
