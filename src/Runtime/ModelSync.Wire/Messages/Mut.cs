using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>
/// Up: run a mutation. Answered by an ack in the <see cref="Tx"/> that holds its commit, or by <see cref="MutRes"/> when it is not executed now.
/// A repeat gets the stored outcome, a gap is refused, and after a cut connection the client sends it again.
/// </summary>
/// <param name="Sequence">1 for the client's first mutation, then without gaps.</param>
/// <param name="Mutation">Position of the mutation in the contract.</param>
/// <param name="Arguments">The encoded array of arguments.</param>
public sealed record Mut(long Sequence, int Mutation, ReadOnlyMemory<byte> Arguments) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Mut, 3);
        writer.Field(Sequence);
        writer.Field(Mutation);
        writer.RawField(Arguments);
        writer.EndArray();
    }

    internal static Mut Read<TReader>(ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        new(reader.LongField(ref fields), reader.IntField(ref fields), reader.ArgumentsField(ref fields, message));
}
