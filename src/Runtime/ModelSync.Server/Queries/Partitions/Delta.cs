using ModelSync.Generated.V1;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries.Frames;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>
/// The change of a partition's result by one step: <c>[partition, removed, upserts]</c>. Encoded once for all its subscribers,
/// and so is the frame that holds nothing else.
/// </summary>
internal abstract class Delta(long version)
{
    private DialectBytes<byte[]> _encoded = new();
    private DialectBytes<byte[]> _alone = new();
    private Frame? _frame;

    /// <summary>Version that it leads to.</summary>
    public long Version { get; } = version;

    public byte[] Encoded(Dialect dialect) => _encoded.Find(dialect) ?? _encoded.Keep(dialect, Encode(dialect));

    /// <summary>The tx message with this delta and nothing else.</summary>
    public byte[] Alone(Dialect dialect) =>
        _alone.Find(dialect) ?? _alone.Keep(dialect, MessageCodec.Encode(new Tx(Version, [Encoded(dialect)], [], [], []), dialect.Encoding));

    /// <summary>The frame with this delta and nothing else, for all who get no more than that.</summary>
    public Frame Frame => _frame ??= new Frame(Version, [], [], [this], [], [], []);

    /// <summary>Bytes of the encodings that are there; one is made if there is none.</summary>
    public int MeasuredBytes()
    {
        var sum = Sum();
        return sum > 0 ? sum : Encoded(WireEncoding.MessagePack).Length;
    }

    private int Sum()
    {
        var sum = 0;
        foreach (var bytes in _encoded.All) sum += bytes?.Length ?? 0;
        return sum;
    }

    protected abstract byte[] Encode(Dialect dialect);
}

/// <param name="Changed">Members that are written.</param>
internal readonly record struct Upsert<TRow>(int Slot, PositionSet Changed, TRow Row);

internal sealed class Delta<TRow>(int partition, long version, PartitionKind<TRow> kind, IReadOnlyList<int> removed, IReadOnlyList<Upsert<TRow>> upserts)
    : Delta(version)
    where TRow : class
{
    protected override byte[] Encode(Dialect dialect)
    {
        var rows = dialect.FormOf(kind.Shape);
        return dialect.Encoding == WireEncoding.Json
            ? Wire.Encoded.Json((Delta: this, rows), static (ref JsonWriter writer, (Delta<TRow> Delta, RowForm? Rows) state) => state.Delta.Write<JsonWriter, JsonMembers>(ref writer, state.Rows))
            : Wire.Encoded.MessagePack((Delta: this, rows), static (ref MessagePackWriter writer, (Delta<TRow> Delta, RowForm? Rows) state) => state.Delta.Write<MessagePackWriter, MessagePackMembers>(ref writer, state.Rows));
    }

    private void Write<TWriter, TMembers>(ref TWriter writer, RowForm? rows)
        where TWriter : struct, IWireWriter, allows ref struct
        where TMembers : IMemberWriter<TWriter>
    {
        writer.BeginArray(3);
        writer.Element();
        writer.WriteInt(partition);
        writer.Element();
        writer.BeginArray(removed.Count);
        foreach (var slot in removed)
        {
            writer.Element();
            writer.WriteInt(slot);
        }

        writer.EndArray();
        writer.Element();
        writer.BeginArray(upserts.Count);
        foreach (var upsert in upserts)
        {
            writer.Element();
            WriteUpsert<TWriter, TMembers>(ref writer, upsert, rows);
        }

        writer.EndArray();
        writer.EndArray();
    }

    private void WriteUpsert<TWriter, TMembers>(ref TWriter writer, Upsert<TRow> upsert, RowForm? rows)
        where TWriter : struct, IWireWriter, allows ref struct
        where TMembers : IMemberWriter<TWriter>
    {
        var changed = rows?.Mask(upsert.Changed) ?? upsert.Changed;
        var words = PositionSet.WordsOf(rows?.Count ?? kind.Model.WireColumns.Count);
        writer.BeginArray(1 + words + changed.Count);
        writer.Element();
        writer.WriteInt(upsert.Slot);
        for (var word = 0; word < words; word++)
        {
            writer.Element();
            writer.WriteLong(unchecked((long)changed.Bits(word)));
        }

        foreach (var member in changed)
        {
            writer.Element();
            if (rows is null) TMembers.Write(ref writer, kind.Model, upsert.Row, member);
            else TMembers.Write(ref writer, rows, kind.Model, upsert.Row, member);
        }

        writer.EndArray();
    }
}
