namespace ModelSync.Contract.Json;

/// <summary>Reads the members of an object in the order in which <see cref="JsonObjectBuilder"/> wrote them; anything left over is an error.</summary>
internal sealed class JsonMembers
{
    private readonly IReadOnlyList<KeyValuePair<string, JsonValue>> _members;
    private int _next;

    private JsonMembers(IReadOnlyList<KeyValuePair<string, JsonValue>> members) => _members = members;

    public static T Read<T>(JsonValue value, Func<JsonMembers, T> read)
    {
        var members = new JsonMembers(As<JsonObject>(value).Members);
        var result = read(members);
        return members._next == members._members.Count
            ? result
            : throw new ContractFormatException($"The contract has an unknown member '{members._members[members._next].Key}'.");
    }

    /// <summary>Looks at one member without reading the rest, for the version that decides how the rest is read.</summary>
    public static JsonValue? Find(JsonValue value, string name) =>
        As<JsonObject>(value).Members.Where(m => m.Key == name).Select(m => m.Value).FirstOrDefault();

    public JsonValue? Take(string name) =>
        _next < _members.Count && _members[_next].Key == name ? _members[_next++].Value : null;

    public JsonValue Value(string name) => Take(name) ?? throw new ContractFormatException($"The contract misses '{name}'.");

    public string? Text(string name) => Take(name) is { } value ? As<JsonString>(value).Value : null;

    public string RequiredText(string name) => As<JsonString>(Value(name)).Value;

    public long Number(string name) => As<JsonNumber>(Value(name)).Value;

    public int Int(string name) =>
        Number(name) is var number and >= int.MinValue and <= int.MaxValue ? (int)number : throw new ContractFormatException($"'{name}' is too large.");

    public bool Flag(string name) => Take(name) is { } value && As<JsonBool>(value).Value;

    public EquatableArray<T> List<T>(string name, Func<JsonValue, T> read) =>
        Take(name) is { } value ? As<JsonArray>(value).Items.Select(read).ToEquatableArray() : default;

    public static T As<T>(JsonValue value)
        where T : JsonValue => value as T ?? throw new ContractFormatException($"The contract has a {value.GetType().Name} where a {typeof(T).Name} belongs.");
}
