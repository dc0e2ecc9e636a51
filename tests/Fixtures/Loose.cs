using System.Text.Json;
using System.Text.Json.Serialization;

namespace ModelSync.Fixtures;

/// <summary>What System.Text.Json puts beside the members is a member like another on the wire.</summary>
[WireType]
public sealed class Loose
{
    public string Name { get; set; } = "";

    [JsonExtensionData]
    public Dictionary<string, JsonElement> More { get; set; } = [];
}
