using ModelSync.Generated.V1;
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
    private readonly byte[]?[] _encoded = new byte[]?[2];
    private readonly byte[]?[] _alone = new byte[]?[2];
    private Frame? _frame;

    /// <summary>Version that it leads to.</summary>
    public long Version { get; } = version;

    public byte[] Encoded(WireEncoding encoding) => _encoded[(int)encoding] ??= Encode(encoding);

    /// <summary>The tx message with this delta and nothing else.</summary>
    public byte[] Alone(WireEncoding encoding) =>
        _alone[(int)encoding] ??= MessageCodec.Encode(new Tx(Version, [Encoded(encoding)], [], [], []), encoding);

    /// <summary>The frame with this delta and nothing else, for all who get no more than that.</summary>
    public Frame Frame => _frame ??= new Frame(Version, [], [], [this], [], [], []);

    /// <summary>Bytes of the encodings that are there; one is made if there is none.</summary>
    public int MeasuredBytes()
    {
        if (_encoded[0] is null && _encoded[1] is null) Encoded(WireEncoding.MessagePack);
        return (_encoded[0]?.Length ?? 0) + (_encoded[1]?.Length ?? 0);
    }

    protected abstract byte[] Encode(WireEncoding encoding);
}

/// <param name="Mask">Bit per wire member that is written.</param>
internal readonly record struct Upsert<TRow>(int Slot, ulong Mask, TRow Row);

internal sealed class Delta<TRow>(int partition, long version, ModelDescriptor<TRow> model, IReadOnlyList<int> removed, IReadOnlyList<Upsert<TRow>> upserts)
    : Delta(version)
    where TRow : class
{
    protected override byte[] Encode(WireEncoding encoding) => encoding == WireEncoding.Json
        ? Wire.Encoded.Json(this, static (ref JsonWriter writer, Delta<TRow> delta) => delta.Write<JsonWriter, JsonMembers>(ref writer))
        : Wire.Encoded.MessagePack(this, static (ref MessagePackWriter writer, Delta<TRow> delta) => delta.Write<MessagePackWriter, MessagePackMembers>(ref writer));

    private void Write<TWriter, TMembers>(ref TWriter writer)
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
            WriteUpsert<TWriter, TMembers>(ref writer, upsert);
        }

        writer.EndArray();
        writer.EndArray();
    }

    private void WriteUpsert<TWriter, TMembers>(ref TWriter writer, Upsert<TRow> upsert)
        where TWriter : struct, IWireWriter, allows ref struct
        where TMembers : IMemberWriter<TWriter>
    {
        writer.BeginArray(2 + System.Numerics.BitOperations.PopCount(upsert.Mask));
        writer.Element();
        writer.WriteInt(upsert.Slot);
        writer.Element();
        writer.WriteLong(unchecked((long)upsert.Mask));
        for (var left = upsert.Mask; left != 0; left &= left - 1)
        {
            writer.Element();
            TMembers.Write(ref writer, model, upsert.Row, System.Numerics.BitOperations.TrailingZeroCount(left));
        }

        writer.EndArray();
    }
}
