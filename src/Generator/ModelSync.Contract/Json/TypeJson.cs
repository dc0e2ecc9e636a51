namespace ModelSync.Contract.Json;

internal static class TypeJson
{
    /// <summary>A type that is made of no others is one text: <c>int</c>, <c>enum:Kind</c>, <c>instant?</c>.</summary>
    public static JsonValue Write(TypeRef type) => type is { Element: null, Key: null, Elements.Count: 0 } ? new JsonString(Text(type)) : new JsonObjectBuilder()
        .Add("kind", Text(type))
        .Add("element", type.Element is null ? null : Write(type.Element))
        .Add("key", type.Key is null ? null : Write(type.Key))
        .Add("elements", type.Elements, element => new JsonObjectBuilder().Add("name", element.Name).Add("type", Write(element.Type)).Build())
        .Build();

    public static TypeRef ReadType(JsonValue value) => value is JsonString simple ? Parse(simple.Value) : JsonMembers.Read(value, m =>
        Parse(m.RequiredText("kind")) with
        {
            Element = m.Take("element") is { } element ? ReadType(element) : null,
            Key = m.Take("key") is { } key ? ReadType(key) : null,
            Elements = m.List("elements", ReadTupleElement),
        });

    public static JsonValue Write(EnumType type) => new JsonObjectBuilder()
        .Add("name", type.Name)
        .Add("flags", type.Flags)
        .Add("underlying", type.Underlying)
        .Add("members", type.Members, member => new JsonObjectBuilder().Add("name", member.Name).Add("wireName", member.WireName).Add("value", member.Value).Build())
        .Build();

    public static EnumType ReadEnum(JsonValue value) => JsonMembers.Read(value, m =>
        new EnumType(m.RequiredText("name"), m.Flag("flags"), m.RequiredText("underlying"), m.List("members", ReadEnumMember)));

    public static JsonValue Write(WireValueType type) => new JsonObjectBuilder()
        .Add("name", type.Name)
        .Add("type", Write(type.Type))
        .Add("typeScript", type.TypeScript is { } own ? Write(own) : null)
        .Build();

    public static WireValueType ReadValue(JsonValue value) => JsonMembers.Read(value, m =>
        new WireValueType(m.RequiredText("name"), ReadType(m.Value("type")), m.Take("typeScript") is { } own ? ReadTypeScript(own) : null));

    private static JsonObject Write(TypeScriptType type) => new JsonObjectBuilder()
        .Add("name", type.Name)
        .Add("module", type.Module)
        .Add("fromWire", type.FromWire)
        .Add("toWire", type.ToWire)
        .Build();

    private static TypeScriptType ReadTypeScript(JsonValue value) => JsonMembers.Read(value, m =>
        new TypeScriptType(m.RequiredText("name"), m.RequiredText("module"), m.RequiredText("fromWire"), m.RequiredText("toWire")));

    private static TupleElement ReadTupleElement(JsonValue value) =>
        JsonMembers.Read(value, m => new TupleElement(m.Text("name"), ReadType(m.Value("type"))));

    private static EnumMember ReadEnumMember(JsonValue value) =>
        JsonMembers.Read(value, m => new EnumMember(m.RequiredText("name"), m.RequiredText("wireName"), m.Number("value")));

    private static string Text(TypeRef type) => type.Kind + (type.Name is { } name ? ":" + name : "") + (type.Nullable ? "?" : "");

    // Kinds and names are of letters, digits and underscores.
    private static TypeRef Parse(string text)
    {
        var isNullable = text.EndsWith("?", StringComparison.Ordinal);
        var named = isNullable ? text.Substring(0, text.Length - 1) : text;
        var colon = named.IndexOf(':');
        return colon < 0 ? new TypeRef(named, isNullable) : new TypeRef(named.Substring(0, colon), isNullable, named.Substring(colon + 1));
    }
}
