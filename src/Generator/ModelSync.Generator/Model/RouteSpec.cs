using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>The conjuncts of a predicate that an index can answer. A route narrows; the predicate decides.</summary>
internal sealed record RouteSpec
{
    public static RouteSpec None { get; } = new();

    /// <summary>All must hold; one hash over all of them. At most one is a list.</summary>
    public EquatableArray<EqualityTerm> Equalities { get; init; }

    public RangeTerm? Range { get; init; }

    /// <summary>The conjuncts that no route narrows by; null when there are none.</summary>
    public Expr? Residual { get; init; }
}

/// <param name="Member">C# name of the row's member.</param>
/// <param name="Value">A literal, parameter or claim of the member's kind.</param>
/// <param name="IsList">The member is one of the elements of <paramref name="Value"/>, or one of <paramref name="Constants"/>.</param>
/// <param name="Constants">Literals of which the member is one: an OR of equalities, as a constant array becomes. <paramref name="Value"/> is the first.</param>
internal sealed record EqualityTerm(string Member, Expr Value, bool IsList, EquatableArray<Expr> Constants = default);

/// <param name="Member">C# name of the row's member.</param>
/// <param name="Kind">Member of <c>ModelSync.Generated.V1.RangeKind</c>.</param>
/// <param name="Lower">Bound of AtLeast, Between and Prefix: a literal, parameter or claim that is never null.</param>
/// <param name="Upper">Bound of AtMost and Between.</param>
internal sealed record RangeTerm(string Member, string Kind, Expr? Lower, Expr? Upper);
