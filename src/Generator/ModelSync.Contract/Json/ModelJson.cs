namespace ModelSync.Contract.Json;

internal static class ModelJson
{
    public static JsonValue Write(ModelType model) => new JsonObjectBuilder()
        .Add("name", model.Name)
        .Add("row", model.Row)
        .Add("create", model.Create)
        .Add("patch", model.Patch)
        .Add("key", model.Key, position => new JsonNumber(position))
        .Add("computed", model.Computed, Write)
        .Build();

    public static ModelType Read(JsonValue value) => JsonMembers.Read(value, m => new ModelType
    {
        Name = m.RequiredText("name"),
        Row = m.RequiredText("row"),
        Create = m.Text("create"),
        Patch = m.Text("patch"),
        Key = m.List("key", position => checked((int)JsonMembers.As<JsonNumber>(position).Value)),
        Computed = m.List("computed", ReadComputed),
    });

    private static JsonObject Write(ComputedMember member) => new JsonObjectBuilder()
        .Add("name", member.Name)
        .Add("wireName", member.WireName)
        .Add("type", TypeJson.Write(member.Type))
        .Add("body", ExpressionJson.Write(member.Body))
        .Build();

    private static ComputedMember ReadComputed(JsonValue value) => JsonMembers.Read(value, m =>
        new ComputedMember(m.RequiredText("name"), m.RequiredText("wireName"), TypeJson.ReadType(m.Value("type")), ExpressionJson.Read(m.Value("body"))));
}
