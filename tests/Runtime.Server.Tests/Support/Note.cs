using ModelSync.Generated.V1;

namespace Runtime.Server.Tests.Support;

/// <summary>The smallest model: its descriptor is written by hand, so that these tests stand without the generator.</summary>
public sealed class Note
{
    public int Id { get; set; }

    public string Owner { get; set; } = "";

    public string Text { get; set; } = "";
}

/// <summary>Notes are seen by their owner; a text must not be empty.</summary>
internal sealed class NoteModel : ModelDescriptor<Note>
{
    public static NoteModel Instance { get; } = new()
    {
        Name = "Note",
        Index = 0,
        Table = new TableDescriptor("Note", [new("Id", StorageKind.Int, false), new("Owner", StorageKind.Text, false), new("Text", StorageKind.Text, false)], [0], Existing: false),
        WireColumns = [0, 1, 2],
    };

    public override Note Read(RowSource source) => new() { Id = source.Int(0), Owner = source.String(1), Text = source.String(2) };

    public override void Write(Note row, RowSink sink)
    {
        sink.Int(0, row.Id);
        sink.String(1, row.Owner);
        sink.String(2, row.Text);
    }

    public override Note Clone(Note row) => new() { Id = row.Id, Owner = row.Owner, Text = row.Text };

    public override ulong ChangedColumns(Note before, Note after) =>
        (before.Id == after.Id ? 0UL : 1) | (before.Owner == after.Owner ? 0UL : 2) | (before.Text == after.Text ? 0UL : 4);

    public override Type KeyType => typeof(int);

    public override RowKey KeyOf(Note row) => new(row.Id);

    public override int CompareKeys(Note left, Note right) => left.Id.CompareTo(right.Id);

    public override void WriteKey(RowKey key, RowSink sink) => sink.Int(0, (int)key.Value);

    public override void Validate(Note row, bool isNew, RuleContext context, ref ViolationSink sink)
    {
        if (row.Text.Length == 0) sink.Add("/text", "validation.required");
        if (isNew && row.Text == "old") sink.Add("/text", "note.old");
    }

    public override bool CanRead(Note row, object? user) => row.Owner == (user as NoteUser)?.Name;

    public override void WriteMember(ref MessagePackWriter writer, Note row, int member) => WriteMember<MessagePackWriter>(ref writer, row, member);

    public override void WriteMember(ref JsonWriter writer, Note row, int member) => WriteMember<JsonWriter>(ref writer, row, member);

    private static void WriteMember<TWriter>(ref TWriter writer, Note row, int member)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        if (member == 0) writer.WriteInt(row.Id);
        else writer.WriteString(member == 1 ? row.Owner : row.Text);
    }
}
