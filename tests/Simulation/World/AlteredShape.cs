using System.Diagnostics.CodeAnalysis;
using ModelSync.Generated.V1;

namespace Simulation.World;

/// <summary>A live query of the sample domain with something changed: another order or limit, or without row-by-row matching.</summary>
internal sealed class AlteredShape<TRow, TArguments> : QueryShape<TRow, TArguments>
    where TRow : class
    where TArguments : class
{
    private readonly QueryShape<TRow, TArguments> _inner;

    [SetsRequiredMembers]
    public AlteredShape(QueryShape<TRow, TArguments> inner, int index, IReadOnlyList<OrderColumn>? order = null)
    {
        _inner = inner;
        Name = inner.Name;
        Index = index;
        Model = inner.Model;
        Access = inner.Access;
        Single = inner.Single;
        SqlWhere = inner.SqlWhere;
        SqlParameters = inner.SqlParameters;
        Order = order ?? inner.Order;
        Equality = inner.Equality;
        Range = inner.Range;
    }

    public Comparison<TRow>? Comparison { get; init; }

    public int? Limit { get; init; }

    public override bool Match(TRow row, TArguments arguments) => _inner.Match(row, arguments);

    public override int Compare(TRow left, TRow right) => Comparison is null ? _inner.Compare(left, right) : Comparison(left, right);

    public override int? Take(object arguments) => Limit ?? _inner.Take(arguments);

    public override object? ReadArguments(ref MessagePackReader reader) => _inner.ReadArguments(ref reader);

    public override object? ReadArguments(ref JsonReader reader) => _inner.ReadArguments(ref reader);

    public override void Validate(object arguments, ref ViolationSink sink) => _inner.Validate(arguments, ref sink);

    public override bool TryBindUser(object arguments, object? user, out object bound) => _inner.TryBindUser(arguments, user, out bound);

    public override void BindSql(object arguments, RowSink sink) => _inner.BindSql(arguments, sink);
}
