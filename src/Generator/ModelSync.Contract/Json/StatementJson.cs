namespace ModelSync.Contract.Json;

/// <summary>Statements as objects that begin with the name of their node.</summary>
internal static class StatementJson
{
    public static JsonValue Write(Stmt statement) => (statement switch
    {
        DeclareStmt s => Start("declare").Add("local", LogicJson.Write(s.Local)).Add("constant", s.IsConstant).Add("value", Optional(s.Value)),
        EvaluateStmt s => Start("evaluate").Add("value", ExpressionJson.Write(s.Value)),
        IfStmt s => Start("if").Add("test", ExpressionJson.Write(s.Test)).Add("then", s.Then, Write).Add("otherwise", s.Otherwise, Write),
        LoopStmt s => Start("loop").Add("before", s.Before, Write).Add("test", Optional(s.Test)).Add("step", s.Step, ExpressionJson.Write).Add("testsLast", s.TestsLast).Add("body", s.Body, Write),
        EachStmt s => Start("each").Add("local", LogicJson.Write(s.Local)).Add("source", ExpressionJson.Write(s.Source)).Add("body", s.Body, Write),
        SwitchStmt s => Start("switch").Add("value", ExpressionJson.Write(s.Value)).Add("sections", s.Sections, Write),
        ScopeStmt s => Start("scope").Add("label", s.Label).Add("body", s.Body, Write),
        BreakStmt s => Start("break").Add("label", s.Label),
        ContinueStmt => Start("continue"),
        ReturnStmt s => Start("return").Add("value", Optional(s.Value)),
        YieldStmt s => Start("yield").Add("value", ExpressionJson.Write(s.Value)),
        FunctionStmt s => Start("function").Add("name", s.Name).Add("parameters", s.Parameters, LogicJson.Write).Add("body", ExpressionJson.Write(s.Body)),
        _ => throw new InvalidOperationException($"No text for {statement.GetType().Name}."),
    }).Build();

    public static Stmt Read(JsonValue value) => JsonMembers.Read<Stmt>(value, m => m.RequiredText("node") switch
    {
        "declare" => ReadDeclaration(m),
        "evaluate" => new EvaluateStmt(ExpressionJson.Read(m.Value("value"))),
        "if" => new IfStmt(ExpressionJson.Read(m.Value("test")), m.List("then", Read), m.List("otherwise", Read)),
        "loop" => ReadLoop(m),
        "each" => new EachStmt(LogicJson.ReadLocal(m.Value("local")), ExpressionJson.Read(m.Value("source")), m.List("body", Read)),
        "switch" => new SwitchStmt(ExpressionJson.Read(m.Value("value")), m.List("sections", ReadSection)),
        "scope" => new ScopeStmt(m.Text("label"), m.List("body", Read)),
        "break" => new BreakStmt(m.Text("label")),
        "continue" => new ContinueStmt(),
        "return" => new ReturnStmt(ReadOptional(m)),
        "yield" => new YieldStmt(ExpressionJson.Read(m.Value("value"))),
        "function" => new FunctionStmt(m.RequiredText("name"), m.List("parameters", LogicJson.ReadLocal), ExpressionJson.Read(m.Value("body"))),
        var node => throw new ContractFormatException($"The contract has an unknown statement '{node}'."),
    });

    private static JsonObjectBuilder Start(string node) => new JsonObjectBuilder().Add("node", node);

    private static JsonValue? Optional(Expr? expression) => expression is null ? null : ExpressionJson.Write(expression);

    private static Expr? ReadOptional(JsonMembers m, string name = "value") => m.Take(name) is { } value ? ExpressionJson.Read(value) : null;

    private static DeclareStmt ReadDeclaration(JsonMembers m)
    {
        var (local, isConstant) = (LogicJson.ReadLocal(m.Value("local")), m.Flag("constant"));
        return new DeclareStmt(local, ReadOptional(m), isConstant);
    }

    private static LoopStmt ReadLoop(JsonMembers m)
    {
        var before = m.List("before", static value => (DeclareStmt)Read(value));
        var (test, step, testsLast) = (ReadOptional(m, "test"), m.List("step", ExpressionJson.Read), m.Flag("testsLast"));
        return new LoopStmt(before, test, step, m.List("body", Read), testsLast);
    }

    private static JsonObject Write(SwitchSection section) => new JsonObjectBuilder()
        .Add("labels", section.Labels, ExpressionJson.Write)
        .Add("default", section.IsDefault)
        .Add("body", section.Body, Write)
        .Build();

    private static SwitchSection ReadSection(JsonValue value) => JsonMembers.Read(value, m => new SwitchSection(m.List("labels", ExpressionJson.Read), m.Flag("default"), m.List("body", Read)));
}
