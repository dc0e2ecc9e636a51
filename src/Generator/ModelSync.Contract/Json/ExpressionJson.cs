namespace ModelSync.Contract.Json;

/// <summary>Expressions as objects that begin with the name of their node.</summary>
internal static class ExpressionJson
{
    public static JsonValue Write(Expr expression)
    {
        var start = new JsonObjectBuilder().Add("node", NodeOf(expression)).Add("type", TypeJson.Write(expression.Type));
        return expression switch
        {
            LiteralExpr e => start.Add("value", e.Value).Build(),
            MemberExpr e => start.Add("member", e.Member).Build(),
            ParameterExpr e => start.Add("name", e.Name).Build(),
            ClaimExpr e => start.Add("member", e.Member).Build(),
            NowExpr => start.Build(),
            UnaryExpr e => start.Add("operator", e.Operator.ToString()).Add("checked", e.IsChecked).Add("operand", Write(e.Operand)).Build(),
            BinaryExpr e => start.Add("operator", e.Operator.ToString()).Add("checked", e.IsChecked).Add("left", Write(e.Left)).Add("right", Write(e.Right)).Build(),
            ConditionalExpr e => start.Add("test", Write(e.Test)).Add("then", Write(e.Then)).Add("otherwise", Write(e.Otherwise)).Build(),
            CallExpr e => start.Add("function", e.Function).Add("arguments", e.Arguments, Write).Build(),
            ConvertExpr e => start.Add("checked", e.IsChecked).Add("operand", Write(e.Operand)).Build(),
            _ => LogicJson.Write(expression, start) ?? throw new InvalidOperationException($"No text for {expression.GetType().Name}."),
        };
    }

    public static Expr Read(JsonValue value) => JsonMembers.Read(value, m => ReadNode(m.RequiredText("node"), TypeJson.ReadType(m.Value("type")), m));

    private static Expr ReadNode(string node, TypeRef type, JsonMembers m) => node switch
    {
        "literal" => new LiteralExpr(type, m.Text("value")),
        "member" => new MemberExpr(type, m.RequiredText("member")),
        "parameter" => new ParameterExpr(type, m.RequiredText("name")),
        "claim" => new ClaimExpr(type, m.RequiredText("member")),
        "now" => new NowExpr(type),
        "unary" => ReadUnary(type, m),
        "binary" => ReadBinary(type, m),
        "conditional" => new ConditionalExpr(type, Read(m.Value("test")), Read(m.Value("then")), Read(m.Value("otherwise"))),
        "call" => new CallExpr(type, m.RequiredText("function"), m.List("arguments", Read)),
        "convert" => ReadConversion(type, m),
        _ => LogicJson.Read(node, type, m) ?? throw new ContractFormatException($"The contract has an unknown expression '{node}'."),
    };

    private static UnaryExpr ReadUnary(TypeRef type, JsonMembers m)
    {
        var (name, isChecked) = (m.RequiredText("operator"), m.Flag("checked"));
        return new UnaryExpr(type, EnumNames.Parse<UnaryOperator>(name), Read(m.Value("operand"))) { IsChecked = isChecked };
    }

    private static BinaryExpr ReadBinary(TypeRef type, JsonMembers m)
    {
        var (name, isChecked) = (m.RequiredText("operator"), m.Flag("checked"));
        return new BinaryExpr(type, EnumNames.Parse<BinaryOperator>(name), Read(m.Value("left")), Read(m.Value("right"))) { IsChecked = isChecked };
    }

    private static ConvertExpr ReadConversion(TypeRef type, JsonMembers m)
    {
        var isChecked = m.Flag("checked");
        return new ConvertExpr(type, Read(m.Value("operand"))) { IsChecked = isChecked };
    }

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
        _ => LogicJson.NodeOf(expression) ?? throw new InvalidOperationException($"No name for {expression.GetType().Name}."),
    };
}
