using ModelSync.Generated.V1;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>A part of a result, column by column, as all its receivers get it.</summary>
internal readonly record struct SnapshotChunk(ReadOnlyMemory<byte> Slots, ReadOnlyMemory<byte> Columns);

/// <summary>A whole result at one version. Encoded by the first connection that sends it, outside the engine's loop, for all that follow.</summary>
internal abstract class Snapshot
{
    private readonly Lock _encoding = new();
    private DialectBytes<IReadOnlyList<SnapshotChunk>> _chunks = new();

    public abstract bool IsEmpty { get; }

    public IReadOnlyList<SnapshotChunk> Chunks(Dialect dialect, int chunkBytes)
    {
        lock (_encoding) return _chunks.Find(dialect) ?? _chunks.Keep(dialect, Encode(dialect, chunkBytes));
    }

    protected abstract IReadOnlyList<SnapshotChunk> Encode(Dialect dialect, int chunkBytes);
}

internal sealed class Snapshot<TRow>(QueryShape shape, int[] slots, TRow[] rows) : Snapshot
    where TRow : class
{
    private const int FirstGuess = 256;

    private long? _digest;

    private ModelDescriptor<TRow> Model => (ModelDescriptor<TRow>)shape.Model;

    /// <summary>Hash of the rows. Asked for by the engine's loop only.</summary>
    /// <param name="seed">Always the same.</param>
    public long Digest(Guid seed) => _digest ??= ContentDigest.Of(Model, shape.Members, rows, seed);

    public override bool IsEmpty => rows.Length == 0;

    protected override IReadOnlyList<SnapshotChunk> Encode(Dialect dialect, int chunkBytes)
    {
        var chunks = new List<SnapshotChunk>();
        var size = FirstGuess;
        var start = 0;
        do
        {
            var count = Math.Min(size, rows.Length - start);
            var chunk = EncodePart(dialect, start, count);
            var bytes = chunk.Slots.Length + chunk.Columns.Length;
            if (bytes > chunkBytes && count > 1)
            {
                size = Math.Max(1, count / 2);
                continue;
            }

            chunks.Add(chunk);
            start += count;
            size = bytes < chunkBytes / 4 ? size * 2 : size;
        }
        while (start < rows.Length);
        return chunks.ToArray();
    }

    private SnapshotChunk EncodePart(Dialect dialect, int start, int count)
    {
        var part = new Part(Model, dialect.FormOf(shape), slots.AsMemory(start, count), rows.AsMemory(start, count));
        return dialect.Encoding == WireEncoding.Json
            ? new SnapshotChunk(
                Encoded.Json(part, static (ref JsonWriter writer, Part value) => value.WriteSlots(ref writer)),
                Encoded.Json(part, static (ref JsonWriter writer, Part value) => value.WriteColumns<JsonWriter, JsonMembers>(ref writer)))
            : new SnapshotChunk(
                Encoded.MessagePack(part, static (ref MessagePackWriter writer, Part value) => value.WriteSlots(ref writer)),
                Encoded.MessagePack(part, static (ref MessagePackWriter writer, Part value) => value.WriteColumns<MessagePackWriter, MessagePackMembers>(ref writer)));
    }

    private sealed record Part(ModelDescriptor<TRow> Model, RowForm? Form, ReadOnlyMemory<int> Slots, ReadOnlyMemory<TRow> Rows)
    {
        public void WriteSlots<TWriter>(ref TWriter writer)
            where TWriter : struct, IWireWriter, allows ref struct
        {
            writer.BeginArray(Slots.Length);
            foreach (var slot in Slots.Span)
            {
                writer.Element();
                writer.WriteInt(slot);
            }

            writer.EndArray();
        }

        public void WriteColumns<TWriter, TMembers>(ref TWriter writer)
            where TWriter : struct, IWireWriter, allows ref struct
            where TMembers : IMemberWriter<TWriter>
        {
            var members = Form?.Count ?? Model.WireColumns.Count;
            writer.BeginArray(members);
            for (var member = 0; member < members; member++)
            {
                writer.Element();
                writer.BeginArray(Rows.Length);
                foreach (var row in Rows.Span)
                {
                    writer.Element();
                    if (Form is null) TMembers.Write(ref writer, Model, row, member);
                    else TMembers.Write(ref writer, Form, Model, row, member);
                }

                writer.EndArray();
            }

            writer.EndArray();
        }
    }
}
