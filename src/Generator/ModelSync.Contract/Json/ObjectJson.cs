namespace ModelSync.Contract.Json;

/// <summary>
/// Object types. What an input has as the row of its model has it is said once: the input names the member. Rows come before their inputs, because the
/// names of inputs begin with theirs. A member of which there is nothing to say but its type is one text: <c>Done bool</c>.
/// </summary>
/// <param name="memory">Of printers.</param>
internal sealed class ObjectJson(ContractMemory? memory = null)
{
    private readonly Dictionary<string, ObjectType> _rows = new(StringComparer.Ordinal);

    public JsonValue Write(ObjectType type)
    {
        var row = RowOf(type.Role, type.Model);
        Remember(type);
        return memory is null ? Write(type, row) : memory.Objects.Of(type, row, static (type, row) => new JsonText(JsonPrinter.Print(Write(type, row))));
    }

    private static JsonObject Write(ObjectType type, ObjectType? row) => new JsonObjectBuilder()
        .Add("name", type.Name)
        .Add("role", type.Role.ToString())
        .Add("model", type.Model)
        .Add("union", type.Union is null ? null : Write(type.Union))
        .Add("base", type.Base)
        .Add("members", type.Members, m => Short(row, type.Role, m) ?? Write(m))
        .Add("rules", type.Rules, RuleJson.Write)
        .Build();

    public ObjectType Read(JsonValue value)
    {
        var type = JsonMembers.Read(value, Read);
        Remember(type);
        return type;
    }

    private ObjectType Read(JsonMembers m)
    {
        var (name, role, model) = (m.RequiredText("name"), EnumNames.Parse<ObjectRole>(m.RequiredText("role")), m.Text("model"));
        var row = RowOf(role, model);
        return new ObjectType
        {
            Name = name,
            Role = role,
            Model = model,
            Union = m.Take("union") is { } union ? ReadUnion(union) : null,
            Base = m.Text("base"),
            Members = m.List("members", member => member is not JsonString text ? ReadMember(member)
                : ReadPlain(text.Value) ?? AsInRow(row, role, text.Value) ?? throw new ContractFormatException($"'{name}' names the member '{text.Value}', which its row does not have.")),
            Rules = m.List("rules", RuleJson.ReadRule),
        };
    }

    private void Remember(ObjectType type)
    {
        if (type.Role == ObjectRole.Row && !_rows.ContainsKey(type.Name)) _rows.Add(type.Name, type);
    }

    private ObjectType? RowOf(ObjectRole role, string? model) =>
        role is ObjectRole.Create or ObjectRole.Patch && model is not null && _rows.TryGetValue(model, out var row) ? row : null;

    // All members of a patch are optional.
    private static MemberType? AsInRow(ObjectType? row, ObjectRole role, string name)
    {
        foreach (var member in row?.Members ?? [])
            if (member.Name == name) return role == ObjectRole.Patch ? member with { Optional = true } : member;
        return null;
    }

    // A name of C# has no space; one that has is written out.
    private static JsonValue? Short(ObjectType? row, ObjectRole role, MemberType member)
    {
        if (member.Name.IndexOf(' ') >= 0) return null;
        if (AsInRow(row, role, member.Name) == member) return new JsonString(member.Name);
        var isPlain = member == new MemberType(member.Name, UsualName(member.Name), member.Type, false, []);
        return isPlain && TypeJson.Write(member.Type) is JsonString type ? new JsonString($"{member.Name} {type.Value}") : null;
    }

    private static MemberType? ReadPlain(string text)
    {
        var space = text.IndexOf(' ');
        if (space < 0) return null;
        var name = text.Substring(0, space);
        return new MemberType(name, UsualName(name), TypeJson.ReadType(new JsonString(text.Substring(space + 1))), false, []);
    }

    // The wire calls nearly all members what C# calls them, with a small letter in front.
    private static JsonObject Write(MemberType member) => new JsonObjectBuilder()
        .Add("name", member.Name)
        .Add("wireName", member.WireName == UsualName(member.Name) ? null : member.WireName)
        .Add("type", TypeJson.Write(member.Type))
        .Add("optional", member.Optional)
        .Add("constraints", member.Constraints, RuleJson.Write)
        .Build();

    private static MemberType ReadMember(JsonValue value) => JsonMembers.Read(value, static m =>
    {
        var name = m.RequiredText("name");
        return new MemberType(name, m.Text("wireName") ?? UsualName(name), TypeJson.ReadType(m.Value("type")), m.Flag("optional"), m.List("constraints", RuleJson.ReadConstraint));
    });

    private static string UsualName(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static JsonObject Write(UnionType union) => new JsonObjectBuilder()
        .Add("discriminator", union.Discriminator)
        .Add("numeric", union.IsNumeric)
        .Add("cases", union.Cases, static listed => new JsonObjectBuilder().Add("tag", listed.Tag).Add("type", listed.Type).Build())
        .Build();

    private static UnionType ReadUnion(JsonValue value) => JsonMembers.Read(value, static m =>
        new UnionType(m.RequiredText("discriminator"), m.Flag("numeric"), m.List("cases", ReadCase)));

    private static CaseType ReadCase(JsonValue value) => JsonMembers.Read(value, static m => new CaseType(m.RequiredText("tag"), m.RequiredText("type")));
}
