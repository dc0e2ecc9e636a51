using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>Which conjuncts of a predicate an index over the partitions can answer.</summary>
internal static class RouteClassifier
{
    public static RouteSpec Classify(Expr? predicate, IReadOnlyDictionary<string, MemberSpec> members)
    {
        var equalities = new List<EqualityTerm>();
        var ranges = new List<(RangeTerm Term, Expr Source)>();
        var residual = new List<Expr>();
        foreach (var conjunct in predicate.Conjuncts())
        {
            if (Equality(conjunct) is { } equality && Fits(equality, equalities)) equalities.Add(equality);
            else if (Range(conjunct, members) is { } range) ranges.Add((range, conjunct));
            else residual.Add(conjunct);
        }

        var chosen = Choose(ranges);
        residual.AddRange(ranges.Where(r => !chosen.Covers(r.Source)).Select(static r => r.Source));
        return new RouteSpec { Equalities = equalities.ToEquatableArray(), Range = chosen.Term, Residual = ExprWalk.And(residual) };
    }

    private static bool Fits(EqualityTerm term, List<EqualityTerm> chosen) =>
        !chosen.Exists(c => c.Member == term.Member) && !(term.IsList && chosen.Exists(static c => c.IsList));

    private static EqualityTerm? Equality(Expr conjunct) => conjunct switch
    {
        MemberExpr { Type: { Kind: TypeKinds.Bool, Nullable: false } } flag => new EqualityTerm(flag.Member, new LiteralExpr(Types.Bool, "true"), IsList: false),
        UnaryExpr { Operator: UnaryOperator.Not, Operand: MemberExpr flag } => new EqualityTerm(flag.Member, new LiteralExpr(Types.Bool, "false"), IsList: false),
        BinaryExpr { Operator: BinaryOperator.Equal, Left: MemberExpr member, Right: var value } when IsFixed(value, member.Type) => new EqualityTerm(member.Member, value, IsList: false),
        BinaryExpr { Operator: BinaryOperator.Equal, Right: MemberExpr member, Left: var value } when IsFixed(value, member.Type) => new EqualityTerm(member.Member, value, IsList: false),
        CallExpr { Function: Functions.ListContains, Arguments: [ParameterExpr or ClaimExpr, MemberExpr item] } call => new EqualityTerm(item.Member, call.Arguments[0], IsList: true),
        BinaryExpr { Operator: BinaryOperator.Or } choice => OneOf(choice),
        _ => null,
    };

    /// <summary>The same member compared with several literals.</summary>
    private static EqualityTerm? OneOf(Expr choice)
    {
        var terms = Alternatives(choice).Select(static part => part is BinaryExpr { Operator: BinaryOperator.Equal } ? Equality(part) : null).ToList();
        if (terms.Exists(t => t is not { IsList: false, Value: LiteralExpr } || t.Member != terms[0]!.Member)) return null;
        return terms[0]! with { IsList = true, Constants = terms.Select(static t => t!.Value).ToEquatableArray() };
    }

    private static IEnumerable<Expr> Alternatives(Expr expr) =>
        expr is BinaryExpr { Operator: BinaryOperator.Or } either ? Alternatives(either.Left).Concat(Alternatives(either.Right)) : [expr];

    private static RangeTerm? Range(Expr conjunct, IReadOnlyDictionary<string, MemberSpec> members) => conjunct switch
    {
        BinaryExpr { Left: MemberExpr member, Right: var bound } compare when IsBound(bound, member.Type) => Bounded(member.Member, compare.Operator, bound),
        BinaryExpr { Right: MemberExpr member, Left: var bound } compare when IsBound(bound, member.Type) => Bounded(member.Member, Mirror(compare.Operator), bound),
        CallExpr { Function: Functions.StartsWith, Arguments: [MemberExpr text, var prefix] } when IsBound(prefix, text.Type) && members.ContainsKey(text.Member) =>
            new RangeTerm(text.Member, "Prefix", prefix, null),
        _ => null,
    };

    private static RangeTerm? Bounded(string member, BinaryOperator comparison, Expr bound) => comparison switch
    {
        BinaryOperator.Less or BinaryOperator.LessOrEqual => new RangeTerm(member, "AtMost", null, bound),
        BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => new RangeTerm(member, "AtLeast", bound, null),
        _ => null,
    };

    /// <summary>Two bounds of one member are Between; otherwise the first range that was written.</summary>
    private static Chosen Choose(List<(RangeTerm Term, Expr Source)> ranges)
    {
        foreach (var low in ranges.Where(static r => r.Term.Kind == "AtLeast"))
            foreach (var high in ranges.Where(r => r.Term.Kind == "AtMost" && r.Term.Member == low.Term.Member))
                return new Chosen(new RangeTerm(low.Term.Member, "Between", low.Term.Lower, high.Term.Upper), low.Source, high.Source);
        return ranges.Count > 0 ? new Chosen(ranges[0].Term, ranges[0].Source, null) : new Chosen(null, null, null);
    }

    private static BinaryOperator Mirror(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        _ => comparison,
    };

    /// <summary>The same for all rows of a partition, and of the kind in which the member is compared.</summary>
    private static bool IsFixed(Expr value, TypeRef type) =>
        value is LiteralExpr or ParameterExpr or ClaimExpr && value.Type.Kind == type.Kind && Types.IsScalar(type);

    private static bool IsBound(Expr value, TypeRef type) => IsFixed(value, type) && !value.Type.Nullable;

    private sealed record Chosen(RangeTerm? Term, Expr? First, Expr? Second)
    {
        public bool Covers(Expr source) => ReferenceEquals(source, First) || ReferenceEquals(source, Second);
    }
}
