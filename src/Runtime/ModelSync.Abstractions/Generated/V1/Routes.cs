namespace ModelSync.Generated.V1;

/// <summary>Conjuncts <c>member == argument</c> and <c>list.Contains(member)</c> as hash keys.</summary>
/// <param name="RowKey">64-bit hash of the members' values.</param>
/// <param name="ArgumentKeys">Hashes under which a partition is found: one, or one per combination of list elements.</param>
/// <param name="Columns">Positions of the members' columns in the order in which they are hashed: shapes that have the same share an index. Null shares nothing.</param>
public sealed record EqualityRoute<TRow, TArguments>(Func<TRow, ulong> RowKey, Func<TArguments, IReadOnlyList<ulong>> ArgumentKeys, IReadOnlyList<int>? Columns = null);

/// <summary>Which values of the member a partition selects.</summary>
public enum RangeKind
{
    /// <summary>Up to the bound (<c>&lt;</c> or <c>&lt;=</c>).</summary>
    AtMost,

    /// <summary>From the bound on (<c>&gt;</c> or <c>&gt;=</c>).</summary>
    AtLeast,

    /// <summary>Between two bounds, both included.</summary>
    Between,

    /// <summary>Texts that start with the bound.</summary>
    Prefix,
}

/// <summary>A conjunct that compares one member with arguments.</summary>
public abstract class RangeRoute<TRow, TArguments>(RangeKind kind)
{
    /// <summary>Which values are selected.</summary>
    public RangeKind Kind { get; } = kind;

    /// <summary>Calls the visitor with the value type.</summary>
    public abstract TResult Accept<TResult>(IRangeRouteVisitor<TRow, TArguments, TResult> visitor);
}

/// <summary>Receives a range route with its value type.</summary>
public interface IRangeRouteVisitor<TRow, TArguments, out TResult>
{
    /// <summary>Receives the route.</summary>
    TResult Visit<TValue>(RangeRoute<TRow, TArguments, TValue> route)
        where TValue : notnull;
}

/// <summary>A range route over values of one type, ordered by <see cref="ValueOrder{T}"/>.</summary>
/// <param name="kind">Which values are selected.</param>
/// <param name="tryGetRowValue">The member's value; false when it is null, which no range selects.</param>
/// <param name="lower">Lower bound or prefix (AtLeast, Between, Prefix).</param>
/// <param name="upper">Upper bound (AtMost, Between).</param>
/// <param name="column">Position of the member's column: shapes that have the same share an index. Null shares nothing.</param>
public sealed class RangeRoute<TRow, TArguments, TValue>(
    RangeKind kind,
    TryGetValue<TRow, TValue> tryGetRowValue,
    Func<TArguments, TValue>? lower,
    Func<TArguments, TValue>? upper,
    int? column = null)
    : RangeRoute<TRow, TArguments>(kind)
    where TValue : notnull
{
    /// <summary>The member's value.</summary>
    public TryGetValue<TRow, TValue> TryGetRowValue { get; } = tryGetRowValue;

    /// <summary>Lower bound or prefix.</summary>
    public Func<TArguments, TValue>? Lower { get; } = lower;

    /// <summary>Upper bound.</summary>
    public Func<TArguments, TValue>? Upper { get; } = upper;

    /// <summary>Position of the member's column.</summary>
    public int? Column { get; } = column;

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IRangeRouteVisitor<TRow, TArguments, TResult> visitor) => visitor.Visit(this);
}

/// <summary>Gets a value unless it is null.</summary>
public delegate bool TryGetValue<in TRow, TValue>(TRow row, out TValue value);

/// <summary>Hashes for <see cref="EqualityRoute{TRow, TArguments}"/>; equal values have equal hashes, in one process.</summary>
public static class RouteHash
{
    /// <summary>Hash of one value.</summary>
    public static ulong Of<T>(T value) => Mix(0, value);

    /// <summary>Adds a value to a hash.</summary>
    public static ulong Mix<T>(ulong hash, T value) =>
        unchecked((hash ^ (uint)(value?.GetHashCode() ?? 0)) * 0x9E3779B97F4A7C15UL + 0xD1B54A32D192ED03UL);
}
