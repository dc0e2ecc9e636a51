namespace ModelSync.Contract.Json;

internal static class OperationJson
{
    public static JsonValue Write(QueryType query) => new JsonObjectBuilder()
        .Add("name", query.Name)
        .Add("module", query.Module)
        .Add("export", query.Export)
        .Add("model", query.Model)
        .Add("parameters", query.Parameters, Write)
        .Add("where", query.Where is null ? null : ExpressionJson.Write(query.Where))
        .Add("order", query.Order, term => new JsonObjectBuilder().Add("member", term.Member).Add("descending", term.Descending).Build())
        .Add("take", query.Take is null ? null : ExpressionJson.Write(query.Take))
        .Add("single", query.Single)
        .Add("select", query.Select is { } select ? Write(select) : null)
        .Build();

    public static QueryType ReadQuery(JsonValue value) => JsonMembers.Read(value, m => new QueryType
    {
        Name = m.RequiredText("name"),
        Module = m.RequiredText("module"),
        Export = m.RequiredText("export"),
        Model = m.RequiredText("model"),
        Parameters = m.List("parameters", ReadParameter),
        Where = ReadOptional(m.Take("where")),
        Order = m.List("order", term => JsonMembers.Read(term, t => new OrderTerm(t.RequiredText("member"), t.Flag("descending")))),
        Take = ReadOptional(m.Take("take")),
        Single = m.Flag("single"),
        Select = m.Take("select") is { } select ? ReadSelect(select) : null,
    });

    public static JsonValue Write(MutationType mutation) => new JsonObjectBuilder()
        .Add("name", mutation.Name)
        .Add("module", mutation.Module)
        .Add("export", mutation.Export)
        .Add("parameters", mutation.Parameters, Write)
        .Add("result", mutation.Result is null ? null : TypeJson.Write(mutation.Result))
        .Add("rejections", mutation.Rejections, rejection => new JsonObjectBuilder().Add("code", rejection.Code).Add("type", rejection.Type).Build())
        .Add("run", mutation.Run is { } run ? Write(run) : null)
        .Build();

    public static MutationType ReadMutation(JsonValue value) => JsonMembers.Read(value, m => new MutationType
    {
        Name = m.RequiredText("name"),
        Module = m.RequiredText("module"),
        Export = m.RequiredText("export"),
        Parameters = m.List("parameters", ReadParameter),
        Result = m.Take("result") is { } result ? TypeJson.ReadType(result) : null,
        Rejections = m.List("rejections", rejection => JsonMembers.Read(rejection, r => new RejectionType(r.RequiredText("code"), r.RequiredText("type")))),
        Run = m.Take("run") is { } run ? ReadBody(run) : null,
    });

    public static JsonValue Write(ConstantType constant) => new JsonObjectBuilder()
        .Add("name", constant.Name)
        .Add("module", constant.Module)
        .Add("export", constant.Export)
        .Add("shared", constant.IsShared)
        .Add("type", TypeJson.Write(constant.Type))
        .Add("value", ExpressionJson.Write(constant.Value))
        .Build();

    public static ConstantType ReadConstant(JsonValue value) => JsonMembers.Read(value, m => new ConstantType
    {
        Name = m.RequiredText("name"),
        Module = m.RequiredText("module"),
        Export = m.RequiredText("export"),
        IsShared = m.Flag("shared"),
        Type = TypeJson.ReadType(m.Value("type")),
        Value = ExpressionJson.Read(m.Value("value")),
    });

    public static JsonValue Write(FunctionType function) => new JsonObjectBuilder()
        .Add("name", function.Name)
        .Add("module", function.Module)
        .Add("export", function.Export)
        .Add("parameters", function.Parameters, LogicJson.Write)
        .Add("result", TypeJson.Write(function.Result))
        .Add("deferred", function.IsDeferred)
        .Add("body", ExpressionJson.Write(function.Body))
        .Build();

    public static FunctionType ReadFunction(JsonValue value) => JsonMembers.Read(value, m => new FunctionType
    {
        Name = m.RequiredText("name"),
        Module = m.RequiredText("module"),
        Export = m.RequiredText("export"),
        Parameters = m.List("parameters", LogicJson.ReadLocal),
        Result = TypeJson.ReadType(m.Value("result")),
        IsDeferred = m.Flag("deferred"),
        Body = ExpressionJson.Read(m.Value("body")),
    });

    private static JsonObject Write(MutationBody run) => new JsonObjectBuilder().Add("parameters", run.Parameters, LogicJson.Write).Add("body", ExpressionJson.Write(run.Body)).Build();

    private static MutationBody ReadBody(JsonValue value) => JsonMembers.Read(value, m => new MutationBody(m.List("parameters", LogicJson.ReadLocal), ExpressionJson.Read(m.Value("body"))));

    private static JsonObject Write(SelectBody select) => new JsonObjectBuilder()
        .Add("members", select.Members, static name => new JsonString(name))
        .Add("result", TypeJson.Write(select.Result))
        .Add("body", ExpressionJson.Write(select.Body))
        .Build();

    private static SelectBody ReadSelect(JsonValue value) => JsonMembers.Read(value, m =>
        new SelectBody(m.List("members", static name => JsonMembers.As<JsonString>(name).Value), TypeJson.ReadType(m.Value("result")), ExpressionJson.Read(m.Value("body"))));

    private static Expr? ReadOptional(JsonValue? value) => value is null ? null : ExpressionJson.Read(value);

    private static JsonObject Write(ParameterType parameter) => new JsonObjectBuilder()
        .Add("name", parameter.Name)
        .Add("wireName", parameter.WireName)
        .Add("type", TypeJson.Write(parameter.Type))
        .Add("constraints", parameter.Constraints, RuleJson.Write)
        .Add("rules", parameter.Rules, RuleJson.Write)
        .Build();

    private static ParameterType ReadParameter(JsonValue value) => JsonMembers.Read(value, m =>
        new ParameterType(m.RequiredText("name"), m.RequiredText("wireName"), TypeJson.ReadType(m.Value("type")), m.List("constraints", RuleJson.ReadConstraint)) { Rules = m.List("rules", RuleJson.ReadRule) });
}
