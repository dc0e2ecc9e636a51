namespace ModelSync.Server.Contracts;

/// <summary>
/// Something encoded in the dialects that were asked for. Threads may encode the same at the same time; then one of the results is kept. A struct
/// that has to be a field.
/// </summary>
internal struct DialectBytes<T>()
    where T : class
{
    private const int OfToday = 2;

    private T?[] _encoded = new T?[OfToday];

    public readonly T? Find(Dialect dialect)
    {
        var encoded = _encoded;
        return dialect.Slot < encoded.Length ? encoded[dialect.Slot] : null;
    }

    public T Keep(Dialect dialect, T bytes)
    {
        // Longer ones are copies, so that nobody sees one half filled; what is lost by that is encoded again.
        if (dialect.Slot >= _encoded.Length) Array.Resize(ref _encoded, dialect.Slot + 1);
        _encoded[dialect.Slot] = bytes;
        return bytes;
    }

    /// <summary>One for each dialect; null where nobody asked.</summary>
    public readonly ReadOnlySpan<T?> All => _encoded;
}
