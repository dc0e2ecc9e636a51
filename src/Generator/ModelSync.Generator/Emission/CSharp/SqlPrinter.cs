using System.Globalization;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>A value that SQL compares with: <c>{n}</c> in the text, bound by the query.</summary>
/// <param name="Source">A parameter, claim or literal.</param>
/// <param name="StorageKind">Form in which it is compared.</param>
/// <param name="IsPrefixEnd">Not the text itself but the least text after all that begin with it.</param>
internal sealed record SqlParameter(Expr Source, string StorageKind, bool IsPrefixEnd = false);

/// <summary>
/// Prints predicates as SQL over quoted, unqualified columns. Where a condition is only asked whether it holds, NULL may stand for false, which keeps
/// comparisons usable by an index; under a negation every condition is made 0 or 1 first. What databases do differently (arithmetic, casing, lengths)
/// never gets here.
/// </summary>
internal sealed class SqlPrinter(ModelSpec model)
{
    private readonly List<SqlParameter> _parameters = [];

    public IReadOnlyList<SqlParameter> Parameters => _parameters;

    /// <summary>A condition that is true where C# says true, and false or NULL elsewhere.</summary>
    public string Condition(Expr expr) => expr switch
    {
        BinaryExpr { Operator: BinaryOperator.And } e => $"{Group(e.Left, e, Condition)} AND {Group(e.Right, e, Condition)}",
        BinaryExpr { Operator: BinaryOperator.Or } e => $"{Group(e.Left, e, Condition)} OR {Group(e.Right, e, Condition)}",
        UnaryExpr { Operator: UnaryOperator.Not } e => $"NOT ({Exact(e.Operand)})",
        BinaryExpr e when e.Operator <= BinaryOperator.GreaterOrEqual => Comparison(e),
        CallExpr e => Call(e),
        ConditionalExpr e => $"CASE WHEN {Condition(e.Test)} THEN {Condition(e.Then)} ELSE {Condition(e.Otherwise)} END",
        _ => $"{Value(expr, Kind([expr], equality: true))} = 1",
    };

    /// <summary>A condition that is never NULL.</summary>
    private string Exact(Expr expr) => expr switch
    {
        BinaryExpr { Operator: BinaryOperator.And } e => $"{Group(e.Left, e, Exact)} AND {Group(e.Right, e, Exact)}",
        BinaryExpr { Operator: BinaryOperator.Or } e => $"{Group(e.Left, e, Exact)} OR {Group(e.Right, e, Exact)}",
        BinaryExpr { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual } => Condition(expr),
        BinaryExpr e => IsNullable(e.Left) || IsNullable(e.Right) ? $"ifnull({Condition(e)}, 0)" : Condition(e),
        CallExpr e => e.Arguments.Any(IsNullable) ? $"ifnull({Condition(e)}, 0)" : Condition(e),
        ConditionalExpr e => $"CASE WHEN {Condition(e.Test)} THEN {Exact(e.Then)} ELSE {Exact(e.Otherwise)} END",
        _ => Condition(expr),
    };

    private static string Group(Expr expr, BinaryExpr parent, Func<Expr, string> print) =>
        expr is BinaryExpr { Operator: BinaryOperator.And or BinaryOperator.Or } inner && inner.Operator != parent.Operator ? $"({print(expr)})" : print(expr);

    private string Comparison(BinaryExpr e)
    {
        var kind = Kind([e.Left, e.Right], e.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual);
        var left = Value(e.Left, kind);
        var right = Value(e.Right, kind);
        var either = IsNullable(e.Left) || IsNullable(e.Right);
        return e.Operator switch
        {
            BinaryOperator.Equal => $"{left} {(either ? "IS" : "=")} {right}",
            BinaryOperator.NotEqual => $"{left} {(either ? "IS NOT" : "<>")} {right}",
            _ => $"{left} {Token(e.Operator)} {right}",
        };
    }

    private string Call(CallExpr e)
    {
        var text = e.Arguments[0];
        return e.Function switch
        {
            Functions.StartsWith => StartsWith(text, e.Arguments[1]),
            Functions.StringContains => $"instr({Value(text, null)}, {Value(e.Arguments[1], "Text")}) > 0",
            Functions.IsNullOrEmpty => $"ifnull({Value(text, null)}, '') = ''",
            Functions.ListContains => In(e.Arguments[1], text),
            _ => throw new InvalidOperationException($"{e.Function} has no SQL form."),
        };
    }

    private string In(Expr item, Expr list)
    {
        var kind = Kind([item], equality: true);
        return $"{Value(item, kind)} IN ({Parameter(list, kind)})";
    }

    // Binary order of UTF-8 is the order by code point, so a prefix is a range; an index can answer its lower half even when there is no upper bound.
    private string StartsWith(Expr text, Expr prefix)
    {
        var value = Value(text, "Text");
        var lower = Parameter(prefix, "Text");
        var upper = Add(new SqlParameter(prefix, "Text", IsPrefixEnd: true));
        return $"({value} >= {lower} AND ({upper} IS NULL OR {value} < {upper}))";
    }

    /// <param name="kind">Storage kind in which the value is compared, or null where only one is possible.</param>
    private string Value(Expr expr, string? kind) => expr switch
    {
        MemberExpr e => ColumnIn(kind, e),
        LiteralExpr { Value: null } => "NULL",
        LiteralExpr e => Literal(e, kind),
        ParameterExpr or ClaimExpr => Parameter(expr, kind),
        // An integer column compares with a floating-point value by value.
        ConvertExpr e => Value(e.Operand, e.Operand.Type.Kind == e.Type.Kind ? kind : null),
        BinaryExpr { Operator: BinaryOperator.Coalesce } e => $"ifnull({Value(e.Left, kind)}, {Value(e.Right, kind)})",
        ConditionalExpr e when e.Type.Kind != TypeKinds.Bool => $"CASE WHEN {Condition(e.Test)} THEN {Value(e.Then, kind)} ELSE {Value(e.Otherwise, kind)} END",
        _ when expr.Type.Kind == TypeKinds.Bool => $"({Exact(expr)})",
        _ => throw new InvalidOperationException($"{expr.GetType().Name} has no SQL form."),
    };

    private string Literal(LiteralExpr e, string? kind) => e.Type.Kind switch
    {
        TypeKinds.Bool => e.Value == "true" ? "1" : "0",
        TypeKinds.Guid when kind is not (null or "GuidText") => Parameter(e, kind),
        TypeKinds.String or TypeKinds.Guid or TypeKinds.Char => SqlLiterals.Text(e.Value!),
        // They have storage forms that only the adapter knows.
        TypeKinds.Decimal or TypeKinds.Instant or TypeKinds.ULong or TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger => Parameter(e, kind),
        TypeKinds.Double or TypeKinds.Float or TypeKinds.Half => e.Value!.IndexOfAny(['.', 'E', 'e']) < 0 ? e.Value + ".0" : e.Value,
        _ => e.Value!,
    };

    private string Parameter(Expr source, string? kind) => Add(new SqlParameter(source, kind ?? DefaultKind(source.Type)));

    private string Add(SqlParameter parameter)
    {
        var position = _parameters.IndexOf(parameter);
        if (position < 0)
        {
            position = _parameters.Count;
            _parameters.Add(parameter);
        }
        return "{" + position.ToString(CultureInfo.InvariantCulture) + "}";
    }

    /// <summary>
    /// The kind in which all sides are compared: the stored one where the columns share it and stored values can answer, otherwise the base kind,
    /// to which the adapter converts columns. Null when no column takes part.
    /// </summary>
    private string? Kind(IReadOnlyList<Expr> sides, bool equality)
    {
        var stored = sides.SelectMany(ColumnKinds).Distinct().ToList();
        if (stored.Count == 0) return null;
        if (StorageTable.Current.Find(stored[0]) is not { } row) return stored[0];
        var answers = row.Compares == "all" || (row.Compares == "equality" && equality);
        return stored.Count == 1 && answers ? stored[0] : row.Base;
    }

    private IEnumerable<string> ColumnKinds(Expr expr) => expr switch
    {
        MemberExpr e => [Column(e).StorageKind],
        ConvertExpr e when e.Operand.Type.Kind == e.Type.Kind => ColumnKinds(e.Operand),
        BinaryExpr { Operator: BinaryOperator.Coalesce } e => [.. ColumnKinds(e.Left), .. ColumnKinds(e.Right)],
        ConditionalExpr e => [.. ColumnKinds(e.Then), .. ColumnKinds(e.Otherwise)],
        _ => [],
    };

    private string ColumnIn(string? kind, MemberExpr member)
    {
        var column = Column(member);
        if (kind is null || kind == column.StorageKind) return SqlLiterals.Name(column.Name);
        return $"{{={model.Members.Select(static m => m.Name).ToList().IndexOf(member.Member).ToString(CultureInfo.InvariantCulture)}}}";
    }

    private ColumnSpec Column(MemberExpr expr) => model.Members.First(m => m.Name == expr.Member).Column!;

    private static bool IsNullable(Expr expr) => expr.Type.Nullable || expr is LiteralExpr { Value: null };

    private static string DefaultKind(TypeRef type) => type.Element is { } element ? DefaultKind(element) : TypeTable.Current[type.Kind].Storage;

    private static string Token(BinaryOperator op) => op switch
    {
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        _ => ">=",
    };
}
