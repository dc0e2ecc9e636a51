namespace ModelSync.Contract.Json;

internal static class TypeJson
{
    public static JsonValue Write(TypeRef type) => new JsonObjectBuilder()
        .Add("kind", type.Kind)
        .Add("nullable", type.Nullable)
        .Add("name", type.Name)
        .Add("element", type.Element is null ? null : Write(type.Element))
        .Add("key", type.Key is null ? null : Write(type.Key))
        .Add("elements", type.Elements, element => new JsonObjectBuilder().Add("name", element.Name).Add("type", Write(element.Type)).Build())
        .Build();

    public static TypeRef ReadType(JsonValue value) => JsonMembers.Read(value, m =>
        new TypeRef(m.RequiredText("kind"), m.Flag("nullable"), m.Text("name"), m.Take("element") is { } element ? ReadType(element) : null)
        {
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

    public static JsonValue Write(ObjectType type) => new JsonObjectBuilder()
        .Add("name", type.Name)
        .Add("role", type.Role.ToString())
        .Add("model", type.Model)
        .Add("union", type.Union is null ? null : Write(type.Union))
        .Add("base", type.Base)
        .Add("members", type.Members, Write)
        .Add("rules", type.Rules, RuleJson.Write)
        .Build();

    public static ObjectType ReadObject(JsonValue value) => JsonMembers.Read(value, m => new ObjectType
    {
        Name = m.RequiredText("name"),
        Role = EnumNames.Parse<ObjectRole>(m.RequiredText("role")),
        Model = m.Text("model"),
        Union = m.Take("union") is { } union ? ReadUnion(union) : null,
        Base = m.Text("base"),
        Members = m.List("members", ReadMember),
        Rules = m.List("rules", RuleJson.ReadRule),
    });

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

    private static JsonObject Write(UnionType union) => new JsonObjectBuilder()
        .Add("discriminator", union.Discriminator)
        .Add("numeric", union.IsNumeric)
        .Add("cases", union.Cases, listed => new JsonObjectBuilder().Add("tag", listed.Tag).Add("type", listed.Type).Build())
        .Build();

    private static UnionType ReadUnion(JsonValue value) => JsonMembers.Read(value, m =>
        new UnionType(m.RequiredText("discriminator"), m.Flag("numeric"), m.List("cases", ReadCase)));

    private static CaseType ReadCase(JsonValue value) => JsonMembers.Read(value, m => new CaseType(m.RequiredText("tag"), m.RequiredText("type")));

    private static EnumMember ReadEnumMember(JsonValue value) =>
        JsonMembers.Read(value, m => new EnumMember(m.RequiredText("name"), m.RequiredText("wireName"), m.Number("value")));

    private static JsonObject Write(MemberType member) => new JsonObjectBuilder()
        .Add("name", member.Name)
        .Add("wireName", member.WireName)
        .Add("type", Write(member.Type))
        .Add("optional", member.Optional)
        .Add("constraints", member.Constraints, RuleJson.Write)
        .Build();

    private static MemberType ReadMember(JsonValue value) => JsonMembers.Read(value, m =>
        new MemberType(m.RequiredText("name"), m.RequiredText("wireName"), ReadType(m.Value("type")), m.Flag("optional"), m.List("constraints", RuleJson.ReadConstraint)));
}
