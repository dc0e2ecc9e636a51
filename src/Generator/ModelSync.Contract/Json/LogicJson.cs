namespace ModelSync.Contract.Json;

/// <summary>The nodes of <c>Logic.cs</c>, which only translated code has.</summary>
internal static class LogicJson
{
    /// <param name="start">Has the name of the node and its type.</param>
    public static JsonObject? Write(Expr expression, JsonObjectBuilder start) => (expression switch
    {
        LocalExpr e => start.Add("name", e.Name),
        RowExpr => start,
        FieldExpr e => start.Add("target", ExpressionJson.Write(e.Target)).Add("member", e.Member),
        ItemExpr e => start.Add("target", ExpressionJson.Write(e.Target)).Add("index", e.Index),
        NewExpr e => start.Add("members", e.Members, Write),
        WithExpr e => start.Add("target", ExpressionJson.Write(e.Target)).Add("members", e.Members, Write),
        ListExpr e => start.Add("elements", e.Elements, ExpressionJson.Write),
        SpreadExpr e => start.Add("operand", ExpressionJson.Write(e.Operand)),
        TupleExpr e => start.Add("elements", e.Elements, ExpressionJson.Write),
        LambdaExpr e => start.Add("parameters", e.Parameters, Write).Add("body", ExpressionJson.Write(e.Body)),
        InvokeExpr e => start.Add("target", ExpressionJson.Write(e.Target)).Add("arguments", e.Arguments, ExpressionJson.Write),
        FunctionExpr e => start.Add("function", e.Function).Add("arguments", e.Arguments, ExpressionJson.Write),
        ConstantExpr e => start.Add("constant", e.Constant),
        TransactionExpr e => start.Add("operation", e.Operation.ToString()).Add("name", e.Name).Add("arguments", e.Arguments, ExpressionJson.Write),
        AssignExpr e => start.Add("target", ExpressionJson.Write(e.Target)).Add("value", ExpressionJson.Write(e.Value)),
        SequenceExpr e => start.Add("parts", e.Parts, ExpressionJson.Write),
        BlockExpr e => start.Add("statements", e.Statements, StatementJson.Write),
        PatternExpr e => start.Add("name", e.Name).Add("javaScript", e.JavaScript),
        ThrowExpr e => start.Add("fault", e.Fault).Add("message", e.Message is null ? null : ExpressionJson.Write(e.Message)),
        _ => null,
    })?.Build();

    public static Expr? Read(string node, TypeRef type, JsonMembers m) => node switch
    {
        "local" => new LocalExpr(type, m.RequiredText("name")),
        "row" => new RowExpr(type),
        "field" => new FieldExpr(type, ExpressionJson.Read(m.Value("target")), m.RequiredText("member")),
        "item" => new ItemExpr(type, ExpressionJson.Read(m.Value("target")), m.Int("index")),
        "new" => new NewExpr(type, m.List("members", ReadMember)),
        "with" => new WithExpr(type, ExpressionJson.Read(m.Value("target")), m.List("members", ReadMember)),
        "list" => new ListExpr(type, m.List("elements", ExpressionJson.Read)),
        "spread" => new SpreadExpr(type, ExpressionJson.Read(m.Value("operand"))),
        "tuple" => new TupleExpr(type, m.List("elements", ExpressionJson.Read)),
        "lambda" => new LambdaExpr(type, m.List("parameters", ReadLocal), ExpressionJson.Read(m.Value("body"))),
        "invoke" => new InvokeExpr(type, ExpressionJson.Read(m.Value("target")), m.List("arguments", ExpressionJson.Read)),
        "function" => new FunctionExpr(type, m.RequiredText("function"), m.List("arguments", ExpressionJson.Read)),
        "constant" => new ConstantExpr(type, m.RequiredText("constant")),
        "transaction" => new TransactionExpr(type, EnumNames.Parse<TransactionOperation>(m.RequiredText("operation")), m.Text("name"), m.List("arguments", ExpressionJson.Read)),
        "assign" => new AssignExpr(type, ExpressionJson.Read(m.Value("target")), ExpressionJson.Read(m.Value("value"))),
        "sequence" => new SequenceExpr(type, m.List("parts", ExpressionJson.Read)),
        "block" => new BlockExpr(type, m.List("statements", StatementJson.Read)),
        "pattern" => new PatternExpr(type, m.RequiredText("name"), m.RequiredText("javaScript")),
        "throw" => new ThrowExpr(type, m.RequiredText("fault"), m.Take("message") is { } message ? ExpressionJson.Read(message) : null),
        _ => null,
    };

    public static string? NodeOf(Expr expression) => expression switch
    {
        LocalExpr => "local",
        RowExpr => "row",
        FieldExpr => "field",
        ItemExpr => "item",
        NewExpr => "new",
        WithExpr => "with",
        ListExpr => "list",
        SpreadExpr => "spread",
        TupleExpr => "tuple",
        LambdaExpr => "lambda",
        InvokeExpr => "invoke",
        FunctionExpr => "function",
        ConstantExpr => "constant",
        TransactionExpr => "transaction",
        AssignExpr => "assign",
        SequenceExpr => "sequence",
        BlockExpr => "block",
        PatternExpr => "pattern",
        ThrowExpr => "throw",
        _ => null,
    };

    public static JsonObject Write(LocalName local) => new JsonObjectBuilder().Add("name", local.Name).Add("type", TypeJson.Write(local.Type)).Build();

    public static LocalName ReadLocal(JsonValue value) => JsonMembers.Read(value, m => new LocalName(m.RequiredText("name"), TypeJson.ReadType(m.Value("type"))));

    private static JsonObject Write(MemberValue member) => new JsonObjectBuilder().Add("member", member.Member).Add("value", ExpressionJson.Write(member.Value)).Build();

    private static MemberValue ReadMember(JsonValue value) => JsonMembers.Read(value, m => new MemberValue(m.RequiredText("member"), ExpressionJson.Read(m.Value("value"))));
}
