namespace ModelSync.Contract.Json;

/// <summary>Builds an object in call order. What is null, false or empty is left out, so that each value has one text.</summary>
internal sealed class JsonObjectBuilder
{
    private readonly List<KeyValuePair<string, JsonValue>> _members = [];

    public JsonObjectBuilder Add(string name, JsonValue? value)
    {
        if (value is not null) _members.Add(new(name, value));
        return this;
    }

    public JsonObjectBuilder Add(string name, string? value) => Add(name, value is null ? null : new JsonString(value));

    public JsonObjectBuilder Add(string name, long value) => Add(name, new JsonNumber(value));

    public JsonObjectBuilder Add(string name, bool value) => Add(name, value ? new JsonBool(true) : null);

    public JsonObjectBuilder Add<T>(string name, EquatableArray<T> items, Func<T, JsonValue> write) =>
        Add(name, items.Count == 0 ? null : new JsonArray(items.Select(write).ToArray()));

    public JsonObject Build() => new(_members);
}
