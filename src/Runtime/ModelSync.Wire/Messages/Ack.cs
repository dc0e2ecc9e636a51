using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>How a mutation ended, inside the <see cref="Tx"/> that holds its effects: <c>[sequence, status, payload]</c>.</summary>
/// <param name="Payload">The encoded result, or the error; empty for a mutation without a result.</param>
public sealed record Ack(long Sequence, AckStatus Status, ReadOnlyMemory<byte> Payload)
{
    internal void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(3);
        writer.Field(Sequence);
        writer.Field((int)Status);
        writer.RawField(Payload);
        writer.EndArray();
    }

    internal static IReadOnlyList<Ack> ReadList<TReader>(ref TReader reader, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct
    {
        var acks = new List<Ack>();
        var scope = reader.BeginArray(48);
        while (reader.NextElement(ref scope))
        {
            var fields = reader.BeginArray(FieldReading.FieldCost);
            acks.Add(new Ack(reader.LongField(ref fields), (AckStatus)reader.IntField(ref fields), reader.RawField(ref fields, message)));
            reader.EndFields(ref fields);
        }

        return acks;
    }
}

/// <summary>Status of a mutation on the wire.</summary>
public enum AckStatus
{
    Ok = 0,
    Rejected = 1,
    Failed = 2,

    /// <summary>Not executed (only in <see cref="MutRes"/>): its sequence number is still free, send it again as the error says.</summary>
    Refused = 3,
}
