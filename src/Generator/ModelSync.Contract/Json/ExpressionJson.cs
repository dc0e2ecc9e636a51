namespace ModelSync.Contract.Json;

/// <summary>Expressions as objects that begin with the name of their node.</summary>
internal static class ExpressionJson
{
    public static JsonValue Write(Expr expression)
    {
        var start = new JsonObjectBuilder().Add("node", NodeOf(expression)).Add("type", TypeJson.Write(expression.Type));
        return (expression switch
        {
            LiteralExpr e => start.Add("value", e.Value),
            MemberExpr e => start.Add("member", e.Member),
            ParameterExpr e => start.Add("name", e.Name),
            ClaimExpr e => start.Add("member", e.Member),
            NowExpr => start,
            UnaryExpr e => start.Add("operator", e.Operator.ToString()).Add("operand", Write(e.Operand)),
            BinaryExpr e => start.Add("operator", e.Operator.ToString()).Add("left", Write(e.Left)).Add("right", Write(e.Right)),
            ConditionalExpr e => start.Add("test", Write(e.Test)).Add("then", Write(e.Then)).Add("otherwise", Write(e.Otherwise)),
            CallExpr e => start.Add("function", e.Function).Add("arguments", e.Arguments, Write),
            ConvertExpr e => start.Add("operand", Write(e.Operand)),
            _ => throw new InvalidOperationException($"No text for {expression.GetType().Name}."),
        }).Build();
    }

    public static Expr Read(JsonValue value) => JsonMembers.Read(value, m => ReadNode(m.RequiredText("node"), TypeJson.ReadType(m.Value("type")), m));

    private static Expr ReadNode(string node, TypeRef type, JsonMembers m) => node switch
    {
        "literal" => new LiteralExpr(type, m.Text("value")),
        "member" => new MemberExpr(type, m.RequiredText("member")),
        "parameter" => new ParameterExpr(type, m.RequiredText("name")),
        "claim" => new ClaimExpr(type, m.RequiredText("member")),
        "now" => new NowExpr(type),
        "unary" => new UnaryExpr(type, EnumNames.Parse<UnaryOperator>(m.RequiredText("operator")), Read(m.Value("operand"))),
        "binary" => new BinaryExpr(type, EnumNames.Parse<BinaryOperator>(m.RequiredText("operator")), Read(m.Value("left")), Read(m.Value("right"))),
        "conditional" => new ConditionalExpr(type, Read(m.Value("test")), Read(m.Value("then")), Read(m.Value("otherwise"))),
        "call" => new CallExpr(type, m.RequiredText("function"), m.List("arguments", Read)),
        "convert" => new ConvertExpr(type, Read(m.Value("operand"))),
        _ => throw new ContractFormatException($"The contract has an unknown expression '{node}'."),
    };

    private static string NodeOf(Expr expression) => expression switch
    {
        LiteralExpr => "literal",
        MemberExpr => "member",
        ParameterExpr => "parameter",
        ClaimExpr => "claim",
        NowExpr => "now",
        UnaryExpr => "unary",
        BinaryExpr => "binary",
        ConditionalExpr => "conditional",
        CallExpr => "call",
        ConvertExpr => "convert",
        _ => throw new InvalidOperationException($"No name for {expression.GetType().Name}."),
    };
}
