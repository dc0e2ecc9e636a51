using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Statements of translated code, as lines.</summary>
/// <param name="print">Prints an expression that stands by itself.</param>
/// <param name="local">The name of a local in JavaScript.</param>
internal sealed class BodyPrinter(Func<Expr, string> print, Func<string, string> local, TypeScriptFile file)
{
    private bool _isSequence;
    private bool _isLazy;

    /// <summary>The statements, without braces.</summary>
    public string Print(IEnumerable<Stmt> statements)
    {
        var body = statements.ToList();
        var (outer, wasLazy) = (_isSequence, _isLazy);
        (_isSequence, _isLazy) = (Iterators.Is(body), false);
        // What a rule yields is a list: all of it is asked for, and nobody sees when.
        var text = _isSequence ? Block.Lines(["const yielded = [];", Lines(body), "return yielded;"]) : Lines(body);
        (_isSequence, _isLazy) = (outer, wasLazy);
        return text;
    }

    private string Lines(IEnumerable<Stmt> statements) => Block.Lines(statements.Select(Statement));

    private string Statement(Stmt statement) => statement switch
    {
        DeclareStmt s => Declaration(s) + ";",
        EvaluateStmt { Value: ThrowExpr thrown } => $"throw new {file.Import("Fault", Codegen.LogicV1)}({Fault(thrown)});",
        EvaluateStmt { Value: TransactionExpr { Operation: TransactionOperation.Reject } rejected } => $"throw new {file.Import("Rejection", Codegen.MutationsV1)}({TransactionPrinter.Rejection(rejected, print)});",
        EvaluateStmt s => Effect(s.Value) + ";",
        IfStmt s => If(s),
        LoopStmt s => Loop(s),
        EachStmt s => $"for (const {local(s.Local.Name)} of {print(s.Source)}) {Braced(s.Body)}",
        SwitchStmt s => Switch(s),
        ScopeStmt { Label: { } label } s => $"{label}: {Braced(s.Body)}",
        ScopeStmt s => Braced(s.Body),
        BreakStmt { Label: { } label } => $"break {label};",
        BreakStmt => "break;",
        ContinueStmt => "continue;",
        ReturnStmt { Value: { } value } => Ends(value) ? Statement(new EvaluateStmt(value)) : $"return {print(value)};",
        ReturnStmt => _isSequence ? "return yielded;" : "return;",
        YieldStmt s when _isLazy => $"yield {print(s.Value)};",
        YieldStmt s => $"yielded.push({print(s.Value)});",
        FunctionStmt s => $"function {local(s.Name)}({string.Join(", ", s.Parameters.Select(p => local(p.Name)))}) {Function(s.Body, s.Parameters)}",
        _ => throw new EmitException("MSYNC5002", $"The contract has a {statement.GetType().Name}, which has no JavaScript form."),
    };

    /// <summary>The body of a function in braces.</summary>
    /// <param name="parameters">Of the function: an iterator begins with what it was given each time that somebody goes through it.</param>
    public string Function(Expr body, EquatableArray<LocalName> parameters = default) => body switch
    {
        BlockExpr block when Iterators.IsLazy(block) => Braces(Iterator(block, string.Concat(Iterators.Changed(block, parameters).Select(p => local(p.Name)).Select(static name => ", " + name)))),
        BlockExpr block => Braces(Print(block.Statements)),
        _ when Ends(body) => Braces(Statement(new EvaluateStmt(body))),
        { Type.Kind: LogicKinds.Void } => Braces(print(body) + ";"),
        _ => Braces($"return {print(body)};"),
    };

    private string Iterator(BlockExpr body, string given)
    {
        var (outer, wasLazy) = (_isSequence, _isLazy);
        (_isSequence, _isLazy) = (false, true);
        var text = Block.Of($$"""
            return {{file.Import("sequence", Codegen.LogicV1)}}(function* ({{given.TrimStart(',', ' ')}}) {
              {{Lines(body.Statements)}}
            }{{given}});
            """);
        (_isSequence, _isLazy) = (outer, wasLazy);
        return text;
    }

    private static bool Ends(Expr value) => value is ThrowExpr or TransactionExpr { Operation: TransactionOperation.Reject };

    /// <summary>Arguments of a fault: its kind and, where it has one, its message.</summary>
    public string Fault(ThrowExpr thrown) => TypeScriptLiterals.Text(thrown.Fault) + (thrown.Message is { } message ? ", " + print(message) : "");

    private string Declaration(DeclareStmt s) => s.Value is null
        ? $"let {local(s.Local.Name)}"
        : $"{(s.IsConstant ? "const" : "let")} {local(s.Local.Name)} = {print(s.Value)}";

    // An effect that begins with a brace would be a block.
    private string Effect(Expr value)
    {
        var text = print(value);
        return new MarkedText(text).Text.StartsWith('{') ? $"({text})" : text;
    }

    private string If(IfStmt s)
    {
        var text = $"if ({print(s.Test)}) {Body(s.Then)}";
        if (s.Otherwise.Count == 0) return text;
        var otherwise = s.Otherwise is [IfStmt next] ? If(next) : Body(s.Otherwise);
        return text + (text.EndsWith('}') ? " " : "\n") + $"else {otherwise}";
    }

    private string Loop(LoopStmt s)
    {
        var test = s.Test is null ? "" : print(s.Test);
        if (s.TestsLast) return $"do {Braced(s.Body)} while ({test});";
        if (s.Before.Count == 0 && s.Step.Count == 0) return $"while ({(test.Length == 0 ? "true" : test)}) {Braced(s.Body)}";
        var step = string.Join(", ", s.Step.Select(e => Counters.Step(s, e) is var (name, sign) ? local(name) + sign : print(e)));
        // A counter that a function value keeps is one variable in C#, and one a round in JavaScript.
        if (s.Before.Count == 0 || IsKept(s)) return Block.Lines([.. s.Before.Select(Statement), $"for (; {test}; {step}) {Braced(s.Body)}"]);
        var before = "let " + string.Join(", ", s.Before.Select(d => d.Value is null ? local(d.Local.Name) : $"{local(d.Local.Name)} = {print(d.Value)}"));
        return $"for ({before}; {test}; {step}) {Braced(s.Body)}";
    }

    private static bool IsKept(LoopStmt loop)
    {
        var names = loop.Before.Select(static d => d.Local.Name).ToHashSet(StringComparer.Ordinal);
        return Functions(loop).SelectMany(ExprTree.All).Any(e => e is LocalExpr l && names.Contains(l.Name));
    }

    private static IEnumerable<Expr> Functions(LoopStmt loop)
    {
        var inside = ExprTree.All(new BlockExpr(new TypeRef(LogicKinds.Void), [loop with { Before = default }])).ToList();
        return inside.OfType<LambdaExpr>().Concat(inside.OfType<BlockExpr>().SelectMany(static b => ExprTree.Statements(b.Statements)).OfType<FunctionStmt>().Select(static f => f.Body));
    }

    private string Switch(SwitchStmt s) => Block.Of($$"""
        switch ({{print(s.Value)}}) {
          {{Block.Lines(s.Sections.Select(Section))}}
        }
        """);

    private string Section(SwitchSection section)
    {
        var labels = section.Labels.Select(label => $"case {print(label)}:").Concat(section.IsDefault ? ["default:"] : []);
        return Block.Of($$"""
            {{Block.Lines(labels)}} {
              {{Lines(section.Body)}}
            }
            """);
    }

    private string Body(EquatableArray<Stmt> statements)
    {
        var text = Lines(statements);
        return statements.Count == 1 && statements[0] is ReturnStmt or EvaluateStmt or BreakStmt or ContinueStmt && !text.Contains('\n', StringComparison.Ordinal) ? text : Braces(text);
    }

    private string Braced(EquatableArray<Stmt> statements) => Braces(Lines(statements));

    private static string Braces(string lines) => lines.Length == 0 ? "{}" : Block.Of($$"""
        {
          {{lines}}
        }
        """);
}
