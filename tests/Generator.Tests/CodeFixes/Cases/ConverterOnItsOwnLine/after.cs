using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

public enum Kind { Large, Small }

/// <summary>What is told.</summary>
[WireType]
public sealed class Notice
{
    /// <summary>How large.</summary>
    [JsonPropertyName("size")]
    public Kind Kind { get; init; }

    [JsonPropertyName("again")] public Kind Again { get; init; }
}
