using ModelSync.Generated.V1;

namespace Runtime.Sqlite.Tests.Support;

/// <summary>A shape written by hand: a condition, an order and nothing that the store does not need.</summary>
internal class AllRows : QueryShape
{
    private readonly Action<RowSink> _bind;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public AllRows(ModelDescriptor model, IReadOnlyList<OrderColumn>? order = null, string? where = null, IReadOnlyList<StorageKind>? kinds = null, Action<RowSink>? bind = null)
    {
        Name = "test";
        Index = 0;
        Model = model;
        Access = new AccessRule(AllowAnonymous: true);
        Order = order ?? [];
        SqlWhere = where;
        SqlParameters = kinds ?? [];
        _bind = bind ?? (_ => { });
    }

    public override void BindSql(object arguments, RowSink sink) => _bind(sink);

    public override object? ReadArguments(ref MessagePackReader reader) => throw Unused();

    public override object? ReadArguments(ref JsonReader reader) => throw Unused();

    public override void Validate(object arguments, ref ViolationSink sink) => throw Unused();

    public override bool TryBindUser(object arguments, object? user, out object bound) => throw Unused();

    public override int? Take(object arguments) => throw Unused();

    public override TResult Accept<TResult>(IQueryVisitor<TResult> visitor) => throw Unused();

    private static NotSupportedException Unused() => new("The store does not ask.");
}
