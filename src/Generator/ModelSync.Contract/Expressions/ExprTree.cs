namespace ModelSync.Contract;

/// <summary>The order of the nodes of an expression, which marks of its C# follow.</summary>
internal static class ExprTree
{
    /// <summary>The expression and everything in it, each before what it is made of.</summary>
    public static IEnumerable<Expr> All(Expr expression)
    {
        yield return expression;
        foreach (var child in Children(expression))
            foreach (var inner in All(child)) yield return inner;
    }

    /// <summary>From left to right.</summary>
    public static IEnumerable<Expr> Children(Expr expression) => expression switch
    {
        UnaryExpr e => [e.Operand],
        BinaryExpr e => [e.Left, e.Right],
        ConditionalExpr e => [e.Test, e.Then, e.Otherwise],
        CallExpr e => e.Arguments,
        ConvertExpr e => [e.Operand],
        FieldExpr e => [e.Target],
        ItemExpr e => [e.Target],
        NewExpr e => e.Members.Select(static m => m.Value),
        WithExpr e => e.Members.Select(static m => m.Value).Prepend(e.Target),
        ListExpr e => e.Elements,
        SpreadExpr e => [e.Operand],
        TupleExpr e => e.Elements,
        LambdaExpr e => [e.Body],
        InvokeExpr e => e.Arguments.Prepend(e.Target),
        FunctionExpr e => e.Arguments,
        TransactionExpr e => e.Arguments,
        AssignExpr e => [e.Target, e.Value],
        SequenceExpr e => e.Parts,
        BlockExpr e => e.Statements.SelectMany(Expressions),
        ThrowExpr { Message: { } message } => [message],
        _ => [],
    };

    /// <summary>The statements of a body and everything in them that is no function value.</summary>
    public static IEnumerable<Stmt> Statements(IEnumerable<Stmt> body)
    {
        foreach (var statement in body)
        {
            yield return statement;
            foreach (var inner in Statements(Inside(statement))) yield return inner;
        }
    }

    private static IEnumerable<Stmt> Inside(Stmt statement) => statement switch
    {
        IfStmt s => s.Then.Concat(s.Otherwise),
        LoopStmt s => s.Before.Concat(s.Body),
        EachStmt s => s.Body,
        SwitchStmt s => s.Sections.SelectMany(static section => section.Body),
        ScopeStmt s => s.Body,
        _ => [],
    };

    private static IEnumerable<Expr> Expressions(Stmt statement) => statement switch
    {
        DeclareStmt { Value: { } value } => [value],
        EvaluateStmt s => [s.Value],
        IfStmt s => s.Then.Concat(s.Otherwise).SelectMany(Expressions).Prepend(s.Test),
        LoopStmt s => s.Before.SelectMany(Expressions).Concat(s.Test is null ? [] : [s.Test]).Concat(s.Step).Concat(s.Body.SelectMany(Expressions)),
        EachStmt s => s.Body.SelectMany(Expressions).Prepend(s.Source),
        SwitchStmt s => s.Sections.SelectMany(static section => section.Labels.Concat(section.Body.SelectMany(Expressions))).Prepend(s.Value),
        ScopeStmt s => s.Body.SelectMany(Expressions),
        ReturnStmt { Value: { } value } => [value],
        YieldStmt s => [s.Value],
        FunctionStmt s => [s.Body],
        _ => [],
    };
}
