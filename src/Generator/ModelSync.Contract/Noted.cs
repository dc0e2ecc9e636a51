namespace ModelSync.Contract;

/// <summary>
/// A record on which memories note what they made of it. Notes are no part of its value: nobody who compares it sees them, and a copy has none, because it
/// says something else.
/// </summary>
internal abstract record Noted
{
    /// <summary>Of more memories the oldest note goes: what is forgotten is made again.</summary>
    public const int MostNotes = 8;

    // Generators may note at the same time. Of two the later stays, and the other is made again.
    private Note? _newest;

    protected Noted()
    {
    }

    protected Noted(Noted original) => _ = original;

    public virtual bool Equals(Noted? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    public Note? NoteOf(object memory)
    {
        var note = Volatile.Read(ref _newest);
        while (note is not null && !ReferenceEquals(note.Memory, memory)) note = note.Earlier;
        return note;
    }

    /// <param name="with">What it was made with beside this record.</param>
    public void Write(object memory, object? with, object value) => Volatile.Write(ref _newest, new Note(memory, with, value, Others(Volatile.Read(ref _newest), memory, MostNotes - 1)));

    private static Note? Others(Note? note, object memory, int most) =>
        note is null || most == 0 ? null
        : ReferenceEquals(note.Memory, memory) ? Others(note.Earlier, memory, most)
        : new Note(note.Memory, note.With, note.Value, Others(note.Earlier, memory, most - 1));
}

/// <param name="Memory">Whose it is.</param>
internal sealed record Note(object Memory, object? With, object Value, Note? Earlier);
