using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts;

/// <summary>Rows of a query that tells some of their members: no other value leaves the server for it.</summary>
/// <param name="members">Positions among the members of the model, in rising order.</param>
internal sealed class SelectedMembers(IReadOnlyList<int> members) : RowForm
{
    public override int Count => members.Count;

    /// <summary>Null for a query that tells whole rows.</summary>
    public static SelectedMembers? Of(QueryShape shape) => shape.Members is { } members ? new SelectedMembers(members) : null;

    /// <summary>The members of the model whose change is to be told.</summary>
    public static PositionSet Told(QueryShape shape) => shape.Members is { } members ? PositionSet.Of(members) : PositionSet.Below(shape.Model.WireColumns.Count);

    public override PositionSet Mask(PositionSet changed) => changed.Among(members);

    public override void Write<TRow>(ref MessagePackWriter writer, ModelDescriptor<TRow> model, TRow row, int member) => model.WriteMember(ref writer, row, members[member]);

    public override void Write<TRow>(ref JsonWriter writer, ModelDescriptor<TRow> model, TRow row, int member) => model.WriteMember(ref writer, row, members[member]);
}
