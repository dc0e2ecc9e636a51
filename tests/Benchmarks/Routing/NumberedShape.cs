using System.Diagnostics.CodeAnalysis;
using ModelSync.Generated.V1;

namespace ModelSync.Benchmarks.Routing;

/// <summary>A generated live query under another number: ten of each make the fifty shapes of a surface.</summary>
internal sealed class NumberedShape<TRow, TArguments> : QueryShape<TRow, TArguments>
    where TRow : class
    where TArguments : class
{
    private readonly QueryShape<TRow, TArguments> _inner;

    [SetsRequiredMembers]
    public NumberedShape(QueryShape<TRow, TArguments> inner, int index)
    {
        _inner = inner;
        Name = inner.Name;
        Index = index;
        Model = inner.Model;
        Access = inner.Access;
        Order = inner.Order;
        Equality = inner.Equality;
        Range = inner.Range;
    }

    public override bool Match(TRow row, TArguments arguments) => _inner.Match(row, arguments);

    public override int Compare(TRow left, TRow right) => _inner.Compare(left, right);

    public override int? Take(object arguments) => _inner.Take(arguments);

    public override object? ReadArguments(ref MessagePackReader reader) => _inner.ReadArguments(ref reader);

    public override object? ReadArguments(ref JsonReader reader) => _inner.ReadArguments(ref reader);

    public override void Validate(object arguments, ref ViolationSink sink) => _inner.Validate(arguments, ref sink);

    public override bool TryBindUser(object arguments, object? user, out object bound) => _inner.TryBindUser(arguments, user, out bound);

    public override void BindSql(object arguments, RowSink sink) => _inner.BindSql(arguments, sink);
}

/// <summary>Gives a shape another number.</summary>
internal sealed class Numbering(int index) : IQueryVisitor<QueryShape>
{
    public QueryShape Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
        where TRow : class
        where TArguments : class => new NumberedShape<TRow, TArguments>(shape, index);
}
