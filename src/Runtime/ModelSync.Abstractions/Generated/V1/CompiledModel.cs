namespace ModelSync.Generated.V1;

/// <summary>Writes members of rows in any encoding.</summary>
public interface IRowMembers<TRow>
{
    /// <summary>Writes one wire member of a row.</summary>
    static abstract void WriteMember<TWriter>(ref TWriter writer, TRow row, int member)
        where TWriter : struct, IWireWriter, allows ref struct;
}

/// <summary>A model whose descriptor is generated: what follows from its members and from the type of its key.</summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TKey">That of the key member, or a tuple in key order.</typeparam>
/// <typeparam name="TMembers">Writes its members; the descriptor itself.</typeparam>
public abstract class CompiledModel<TRow, TKey, TMembers> : ModelDescriptor<TRow>
    where TRow : class
    where TKey : notnull
    where TMembers : IRowMembers<TRow>
{
    /// <inheritdoc/>
    public sealed override Type KeyType => typeof(TKey);

    /// <inheritdoc/>
    public sealed override RowKey KeyOf(TRow row) => new(Key(row));

    /// <inheritdoc/>
    public override int CompareKeys(TRow left, TRow right) => ValueOrder<TKey>.Instance.Compare(Key(left), Key(right));

    /// <inheritdoc/>
    public sealed override void WriteMember(ref MessagePackWriter writer, TRow row, int member) => TMembers.WriteMember(ref writer, row, member);

    /// <inheritdoc/>
    public sealed override void WriteMember(ref JsonWriter writer, TRow row, int member) => TMembers.WriteMember(ref writer, row, member);

    /// <summary>The value of the key.</summary>
    protected abstract TKey Key(TRow row);
}
