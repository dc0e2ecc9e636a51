using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>switch</c>: over constants a switch again, over patterns a scope of ifs that each leave it.</summary>
internal sealed class SwitchLowerer(ExpressionLowerer expressions)
{
    private readonly Dictionary<ILabelSymbol, string> _labels = new(SymbolEqualityComparer.Default);
    private int _scopes;

    /// <summary>How a <c>break</c> leaves the switch that it belongs to; null for a loop and for a plain switch.</summary>
    public string? LabelOf(IBranchOperation branch) => _labels.TryGetValue(branch.Target, out var label) ? label : null;

    public Stmt? Statement(ISwitchOperation operation, StatementLowerer statements)
    {
        if (expressions.Lower(operation.Value) is not { } value) return null;
        return IsPlain(operation, value.Type) ? Plain(operation, value, statements) : Patterns(operation, value, statements);
    }

    private static bool IsPlain(ISwitchOperation operation, TypeRef type) =>
        type.Kind is TypeKinds.Int or TypeKinds.String or TypeKinds.Enum or TypeKinds.Char or TypeKinds.Byte or TypeKinds.Short or TypeKinds.Long or TypeKinds.Bool
        && operation.Cases.SelectMany(static c => c.Clauses).All(static c => c is ISingleValueCaseClauseOperation or IDefaultCaseClauseOperation);

    private SwitchStmt? Plain(ISwitchOperation operation, Expr value, StatementLowerer statements)
    {
        var sections = new List<SwitchSection>();
        foreach (var section in operation.Cases)
        {
            var labels = section.Clauses.OfType<ISingleValueCaseClauseOperation>().Select(c => expressions.Lower(c.Value)).ToList();
            if (labels.Contains(null) || expressions.Names.Inside(() => statements.Lower(section.Body)) is not { } body) return null;
            sections.Add(new SwitchSection(labels.OfType<Expr>().ToEquatableArray(), section.Clauses.Any(static c => c is IDefaultCaseClauseOperation), body));
        }

        return new SwitchStmt(value, sections.ToEquatableArray());
    }

    private ScopeStmt? Patterns(ISwitchOperation operation, Expr value, StatementLowerer statements)
    {
        var label = _labels[operation.ExitLabel] = _scopes++ == 0 ? "cases" : $"cases{_scopes}";
        var (prepare, subject) = Patterned.Stable(expressions, value);
        var body = new List<Stmt>(prepare is null ? [] : [new EvaluateStmt(prepare)]);
        // The default section is the last to be asked, wherever it stands.
        foreach (var section in operation.Cases.OrderBy(static c => c.Clauses.Any(static clause => clause is IDefaultCaseClauseOperation)))
        {
            var (test, before) = expressions.Names.Read(() => Test(section, subject));
            if (test is null || statements.Lower(section.Body) is not { } inner) return null;
            body.AddRange(before);
            if (test is LiteralExpr { Value: "true" }) body.AddRange(inner);
            else body.Add(new IfStmt(test, inner, default));
        }

        return new ScopeStmt(label, body.ToEquatableArray());
    }

    private Expr? Test(ISwitchCaseOperation section, Expr subject)
    {
        if (section.Clauses.Any(static c => c is IDefaultCaseClauseOperation)) return new LiteralExpr(Types.Bool, "true");
        Expr? any = null;
        foreach (var clause in section.Clauses)
        {
            if (Test(clause, subject) is not { } test) return null;
            any = any is null ? test : new BinaryExpr(Types.Bool, BinaryOperator.Or, any, test);
        }

        return any;
    }

    private Expr? Test(ICaseClauseOperation clause, Expr subject) => clause switch
    {
        ISingleValueCaseClauseOperation single => expressions.Lower(single.Value) is { } label ? Operators.Equal(expressions, single, subject, label) : null,
        IPatternCaseClauseOperation pattern => Patterned.Guarded(expressions, PatternTests.Test(expressions, subject, pattern.Pattern), pattern.Guard),
        _ => expressions.Unsupported(clause, "This case", "use constants and patterns"),
    };

    /// <summary>A switch expression: arm after arm, and a fault when none fits.</summary>
    public static Expr? Expression(ExpressionLowerer lowerer, ISwitchExpressionOperation operation)
    {
        if (lowerer.Lower(operation.Value) is not { } value || LogicTypes.Of(operation.Type) is not { } type) return null;
        var (prepare, subject) = Patterned.Stable(lowerer, value);
        Expr? chain = operation.Arms.Any(static a => a is { Pattern: IDiscardPatternOperation, Guard: null }) ? null : new ThrowExpr(type, "SwitchExpressionException", null);
        foreach (var arm in operation.Arms.Reverse())
        {
            var test = Patterned.Guarded(lowerer, PatternTests.Test(lowerer, subject, arm.Pattern), arm.Guard);
            if (test is null || lowerer.Lower(arm.Value) is not { } result) return null;
            type = result.Type.Nullable ? type with { Nullable = true } : type;
            chain = chain is null || test is LiteralExpr { Value: "true" } ? result : new ConditionalExpr(type, test, result, chain);
        }

        return chain is null ? null : prepare is null ? chain : new SequenceExpr(chain.Type, [prepare, chain]);
    }
}
