using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts;

/// <summary>Rows of a query that tells some of their members: no other value leaves the server for it.</summary>
/// <param name="members">Positions among the members of the model, in rising order.</param>
internal sealed class SelectedMembers(IReadOnlyList<int> members) : RowForm
{
    public override int Count => members.Count;

    /// <summary>Null for a query that tells whole rows.</summary>
    public static SelectedMembers? Of(QueryShape shape) => shape.Members is { } members ? new SelectedMembers(members) : null;

    /// <summary>Bit per member of the model whose change is to be told.</summary>
    public static ulong Told(QueryShape shape) => shape.Members is { } members ? members.Aggregate(0UL, static (bits, member) => bits | 1UL << member) : ulong.MaxValue;

    public override ulong Mask(ulong mask)
    {
        var told = 0UL;
        for (var i = 0; i < members.Count; i++) told |= (mask >> members[i] & 1) << i;
        return told;
    }

    public override void Write<TRow>(ref MessagePackWriter writer, ModelDescriptor<TRow> model, TRow row, int member) => model.WriteMember(ref writer, row, members[member]);

    public override void Write<TRow>(ref JsonWriter writer, ModelDescriptor<TRow> model, TRow row, int member) => model.WriteMember(ref writer, row, members[member]);
}
