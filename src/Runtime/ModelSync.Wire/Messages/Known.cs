using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>
/// What a client that returns still shows of a subscription, inside <see cref="Sub"/>: <c>[version, partition, rows, digest]</c>.
/// A client that lies about it shows wrong rows to itself; it is told nothing that a new subscription would not tell.
/// </summary>
/// <param name="Version">The step after which the rows were exactly the result.</param>
/// <param name="Partition">Whose slots it knows; null when another run of the server gave them.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Digest">Hash of their content; null when the version should do.</param>
public sealed record Known(long Version, int? Partition, int Rows, long? Digest)
{
    internal void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(4);
        writer.Field(Version);
        writer.Field(Partition);
        writer.Field(Rows);
        writer.Field(Digest);
        writer.EndArray();
    }

    internal static Known Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var fields = reader.BeginArray(FieldReading.FieldCost);
        var known = new Known(reader.LongField(ref fields), reader.OptionalIntField(ref fields), reader.IntField(ref fields), reader.OptionalLongField(ref fields));
        reader.EndFields(ref fields);
        return known;
    }
}
