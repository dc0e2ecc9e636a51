namespace ModelSync.Generated.V1;

/// <summary>A live query as the generator compiled it, without its types.</summary>
public abstract class QueryShape
{
    /// <summary>Wire name, <c>auctions.endingSoon</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Position in <see cref="SurfaceDescriptor.Queries"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The model whose rows it selects.</summary>
    public required ModelDescriptor Model { get; init; }

    /// <summary>Who may ask.</summary>
    public required AccessRule Access { get; init; }

    /// <summary>The result is the first row or null.</summary>
    public bool Single { get; init; }

    /// <summary>Cannot be matched row by row: re-run and compared when its tables change.</summary>
    public bool Requery { get; init; }

    /// <summary>Positions of the models whose changes make a <see cref="Requery"/> shape stale, its own included.</summary>
    public IReadOnlyList<int> ReadsModels { get; init; } = [];

    /// <summary>
    /// SQL condition (policies folded in), or null for none. <c>{0}</c>, <c>{1}</c> ... stand for the parameters that <see cref="BindSql"/> writes;
    /// <c>{=0}</c>, <c>{=1}</c> ... for columns by position, in the storage kind that generated tables have for their type; other columns are quoted and unqualified.
    /// </summary>
    public string? SqlWhere { get; init; }

    /// <summary>Storage kind in which each SQL parameter is compared.</summary>
    public IReadOnlyList<StorageKind> SqlParameters { get; init; } = [];

    /// <summary>Order; the key is appended by everyone who sorts.</summary>
    public IReadOnlyList<OrderColumn> Order { get; init; } = [];

    /// <summary>Positions of the members that are told, among those of the model, rising: those of the key, of the order and of the selector. Null for all.</summary>
    public IReadOnlyList<int>? Members { get; init; }

    /// <summary>Reads the client's arguments: an array in parameter order. The result has value equality and no claims yet. Null after an error of the reader.</summary>
    public abstract object? ReadArguments(ref MessagePackReader reader);

    /// <summary>Reads the client's arguments.</summary>
    public abstract object? ReadArguments(ref JsonReader reader);

    /// <summary>Checks the constraints of the parameters.</summary>
    public abstract void Validate(object arguments, ref ViolationSink sink);

    /// <summary>Adds the claims that predicate and policies read. False when a policy can only be false for this user: the result is empty.</summary>
    public abstract bool TryBindUser(object arguments, object? user, out object bound);

    /// <summary>Rows to keep, or null for no limit of its own.</summary>
    public abstract int? Take(object arguments);

    /// <summary>Writes the SQL parameters, numbered 0...</summary>
    public abstract void BindSql(object arguments, RowSink sink);

    /// <summary>Calls the visitor with the types.</summary>
    public abstract TResult Accept<TResult>(IQueryVisitor<TResult> visitor);
}

/// <param name="Column">Position of the column.</param>
/// <param name="Descending">Largest first.</param>
public sealed record OrderColumn(int Column, bool Descending);

/// <summary>Receives a shape with its types.</summary>
public interface IQueryVisitor<out TResult>
{
    /// <summary>Receives the shape.</summary>
    TResult Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
        where TRow : class
        where TArguments : class;
}

/// <summary>A live query. <typeparamref name="TArguments"/> is a generated record with value equality: parameters and claims.</summary>
public abstract class QueryShape<TRow, TArguments> : QueryShape
    where TRow : class
    where TArguments : class
{
    /// <summary>The model, typed.</summary>
    public ModelDescriptor<TRow> RowModel => (ModelDescriptor<TRow>)Model;

    /// <summary>
    /// How a changed row finds the partitions that it may touch; null: every partition of the shape is asked.
    /// A route narrows, <see cref="Match"/> decides.
    /// </summary>
    public EqualityRoute<TRow, TArguments>? Equality { get; init; }

    /// <summary>A further narrowing inside the equality bucket.</summary>
    public RangeRoute<TRow, TArguments>? Range { get; init; }

    /// <summary>Whether a row belongs to the result: predicate and policies. A fault inside is false.</summary>
    public abstract bool Match(TRow row, TArguments arguments);

    /// <summary>Total order: the query's order, then the key.</summary>
    public abstract int Compare(TRow left, TRow right);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IQueryVisitor<TResult> visitor) => visitor.Visit(this);
}
