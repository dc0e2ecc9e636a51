using Logic.Harness;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace Logic.Cells;

/// <summary>Each function of the table and each node of the expression language is in a method that is run in both languages.</summary>
[Collection(CellCollection.Name)]
public sealed class CoverageTests(TranslatedPackage package, AcceptedCells cells) : IClassFixture<TranslatedPackage>
{
    // What only rules, queries and policies have.
    private static readonly Type[] OfRows = [typeof(MemberExpr), typeof(ParameterExpr), typeof(ClaimExpr), typeof(NowExpr), typeof(RowExpr)];

    private readonly List<Expr> _expressions = [.. package.Contract.Functions.Concat(cells.Package.Contract.Functions).Select(static f => f.Body).Concat(package.Contract.Mutations.Select(static m => m.Run?.Body).OfType<Expr>()).SelectMany(ExprTree.All)];

    [Fact]
    public void Each_function_of_the_table_is_called()
    {
        var called = _expressions.OfType<CallExpr>().Select(static call => call.Function).ToHashSet(StringComparer.Ordinal);
        var missing = string.Join(", ", FunctionTable.Rows.Select(static row => row.Name).Except(called));
        Assert.True(missing.Length == 0, missing);
    }

    [Fact]
    public void Each_function_of_the_table_has_a_member_that_exists() =>
        Assert.Empty(FunctionTable.Rows.Where(static row => row.Members.Count > 0 && !row.Members.Any(Exists)).Select(static row => row.Name));

    [Fact]
    public void Each_kind_of_expression_is_used() => Assert.Empty(Kinds<Expr>().Except(OfRows).Except(_expressions.Select(static e => e.GetType())));

    [Fact]
    public void Each_operation_of_a_transaction_is_used() => Assert.Empty(Enum.GetValues<TransactionOperation>().Except(_expressions.OfType<TransactionExpr>().Select(static e => e.Operation)));

    [Fact]
    public void Each_kind_of_statement_is_used() => Assert.Empty(Kinds<Stmt>().Except(Statements().Select(static s => s.GetType())));

    [Fact]
    public void Each_form_of_a_statement_is_used()
    {
        var statements = Statements().ToList();
        (string Form, Func<Stmt, bool> Is)[] forms =
        [
            ("a loop that tests last", static s => s is LoopStmt { TestsLast: true }),
            ("a loop without a test", static s => s is LoopStmt { Test: null }),
            ("a loop with counters", static s => s is LoopStmt { Before.Count: > 1, Step.Count: > 1 }),
            ("a loop with nothing but a test", static s => s is LoopStmt { TestsLast: false, Test: not null, Before.Count: 0, Step.Count: 0 }),
            ("a variable without a value", static s => s is DeclareStmt { Value: null }),
            ("a variable that is assigned again", static s => s is DeclareStmt { Value: not null, IsConstant: false }),
            ("a variable that is not assigned again", static s => s is DeclareStmt { IsConstant: true }),
            ("an if without else", static s => s is IfStmt { Otherwise.Count: 0 }),
            ("an if with else", static s => s is IfStmt { Otherwise.Count: > 0 }),
            ("a switch with default", static s => s is SwitchStmt sw && sw.Sections.Any(static section => section.IsDefault)),
            ("a switch without default", static s => s is SwitchStmt sw && sw.Sections.All(static section => !section.IsDefault)),
            ("several labels", static s => s is SwitchStmt sw && sw.Sections.Any(static section => section.Labels.Count > 1)),
            ("a scope that is left", static s => s is BreakStmt { Label: not null }),
            ("a loop that is left", static s => s is BreakStmt { Label: null }),
            ("a block of its own", static s => s is ScopeStmt { Label: null }),
            ("a return without a value", static s => s is ReturnStmt { Value: null }),
        ];
        Assert.Empty(forms.Where(form => !statements.Exists(s => form.Is(s))).Select(static form => form.Form));
    }

    // Indexers that have names are not found by their ids.
    private static bool Exists(string member) => member.StartsWith("P:", StringComparison.Ordinal) || CompiledLogic.Symbol(MemberCall.IdOf(member)) is not null;

    private IEnumerable<Stmt> Statements() => _expressions.OfType<BlockExpr>().SelectMany(static block => ExprTree.Statements(block.Statements));

    private static IEnumerable<Type> Kinds<T>() => typeof(T).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);
}
