using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>What <see cref="Welcome"/> says about rows of an earlier connection: <c>[instance, floor, accepted, token]</c>.</summary>
/// <param name="Instance">This run of the server: partitions and slots of another one mean nothing. Also the seed of digests.</param>
/// <param name="Floor">What happened after this version can be told from the log; for rows of an older one a digest is needed.</param>
/// <param name="Accepted">The token of hello was good: <see cref="Sub"/>s may say what is known.</param>
/// <param name="Token">For the next hello, once.</param>
public sealed record ResumeOffer(Guid Instance, long Floor, bool Accepted, string Token)
{
    internal void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(4);
        writer.Field(Instance);
        writer.Field(Floor);
        writer.Field(Accepted);
        writer.Field(Token);
        writer.EndArray();
    }

    internal static ResumeOffer Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var fields = reader.BeginArray(FieldReading.FieldCost);
        var offer = new ResumeOffer(reader.GuidField(ref fields), reader.LongField(ref fields), reader.BoolField(ref fields), reader.TextField(ref fields));
        reader.EndFields(ref fields);
        return offer;
    }

    /// <summary>Without the token, which belongs in no log.</summary>
    public override string ToString() => $"resume {Instance} from {Floor} {Accepted}";
}
