namespace ModelSync.Contract.Json;

internal static class RuleJson
{
    public static JsonValue Write(Constraint constraint) => new JsonObjectBuilder()
        .Add("code", constraint.Code)
        .Add("parameters", constraint.Parameters, Write)
        .Add("message", constraint.Message)
        .Build();

    public static Constraint ReadConstraint(JsonValue value) => JsonMembers.Read(value, m =>
        new Constraint(m.RequiredText("code"), m.List("parameters", ReadParameter), m.Text("message")));

    public static JsonValue Write(RuleType rule) => new JsonObjectBuilder()
        .Add("code", rule.Code)
        .Add("paths", rule.Paths, path => new JsonString(path))
        .Add("body", ExpressionJson.Write(rule.Body))
        .Add("message", rule.Message)
        .Add("returns", rule.Returns == RuleReturn.Bool ? null : rule.Returns.ToString())
        .Add("parameters", rule.Parameters, name => new JsonString(name))
        .Build();

    public static RuleType ReadRule(JsonValue value) => JsonMembers.Read(value, m => new RuleType(
        m.RequiredText("code"), m.List("paths", Text), ExpressionJson.Read(m.Value("body")), m.Text("message"))
    {
        Returns = m.Text("returns") is { } returns ? EnumNames.Parse<RuleReturn>(returns) : RuleReturn.Bool,
        Parameters = m.List("parameters", Text),
    });

    private static string Text(JsonValue value) => JsonMembers.As<JsonString>(value).Value;

    private static JsonObject Write(ConstraintParameter parameter) => new JsonObjectBuilder()
        .Add("name", parameter.Name)
        .Add("type", parameter.Type)
        .Add("value", parameter.Value)
        .Add("hidden", parameter.Hidden)
        .Build();

    private static ConstraintParameter ReadParameter(JsonValue value) => JsonMembers.Read(value, m =>
        new ConstraintParameter(m.RequiredText("name"), m.RequiredText("type"), m.Text("value"), m.Flag("hidden")));
}
