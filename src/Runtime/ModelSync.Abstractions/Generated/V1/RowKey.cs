namespace ModelSync.Generated.V1;

/// <summary>The key of a row: one value, or a tuple of values for composite keys. Equality is the type table's.</summary>
/// <param name="Value">Boxed int, long, Guid, string, or a <c>ValueTuple</c> of these.</param>
public readonly record struct RowKey(object Value)
{
    /// <inheritdoc/>
    public override string ToString() => System.FormattableString.Invariant($"{Value}");
}
