namespace ModelSync.Contract;

/// <summary>
/// What was made of records that are objects of their own: made again of another object, or where what it was made with is another one. It is noted on the
/// records, because an edit asks for thousands of them.
/// </summary>
internal sealed class Memory<TKey, TValue>
    where TKey : Noted
    where TValue : class
{
    public TValue Of(TKey key, Func<TKey, TValue> make)
    {
        if (key.NoteOf(this) is { } note) return (TValue)note.Value;
        return Noted(key, null, make(key));
    }

    /// <param name="with">What it is made with beside the key.</param>
    public TValue Of<TWith>(TKey key, TWith? with, Func<TKey, TWith?, TValue> make)
        where TWith : class
    {
        if (key.NoteOf(this) is { } note && ReferenceEquals(note.With, with)) return (TValue)note.Value;
        return Noted(key, with, make(key, with));
    }

    private TValue Noted(TKey key, object? with, TValue value)
    {
        key.Write(this, with, value);
        return value;
    }
}
