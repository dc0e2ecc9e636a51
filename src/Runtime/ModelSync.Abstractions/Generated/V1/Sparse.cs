namespace ModelSync.Generated.V1;

/// <summary>Members of objects of which some may be absent.</summary>
public static class Sparse
{
    /// <summary>How many members are present.</summary>
    public static int Count(params ReadOnlySpan<bool> present) => present.Count(true);

    /// <summary>Writes a member where it is present. Such objects are inputs, which clients write: its JSON name is taken from the table.</summary>
    /// <param name="writer">Gets the member.</param>
    /// <param name="members">Table of the object.</param>
    /// <param name="index">Position in the contract.</param>
    /// <param name="value">Its value.</param>
    public static void Write<TWriter, T, TCodec>(ref TWriter writer, MemberTable members, int index, Optional<T> value)
        where TWriter : struct, IWireWriter, allows ref struct
        where TCodec : struct, IWireCodec<T>
    {
        ArgumentNullException.ThrowIfNull(members);
        if (!value.HasValue) return;
        writer.SparseMember(index, members.QuotedName(index));
        TCodec.Write(ref writer, value.Value);
    }
}
