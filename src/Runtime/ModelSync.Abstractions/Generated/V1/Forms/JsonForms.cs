using System.Text.Json.Nodes;

namespace ModelSync.Generated.V1;

/// <summary>A <see cref="JsonObject"/>: a dictionary of free JSON.</summary>
public readonly struct JsonObjectForm : IDictionaryForm<JsonObject, string, JsonNode?>
{
    /// <inheritdoc/>
    public static JsonObject Build(Dictionary<string, JsonNode?> entries) => new(entries);
}

/// <summary>A <see cref="JsonArray"/>: a list of free JSON.</summary>
public readonly struct JsonArrayForm : IListForm<JsonArray, JsonNode?>
{
    /// <inheritdoc/>
    public static JsonArray Build(List<JsonNode?> items) => new([.. items]);
}
