using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Down, first and once: the caller is authenticated. The client then sends its mutations above <paramref name="LastSequence"/> again.</summary>
/// <param name="SessionId">Names the connection in the server's log.</param>
/// <param name="Epoch">Identity of the database's history; another one means that the client's versions are worth nothing.</param>
/// <param name="Version">Version at which the connection begins.</param>
/// <param name="Verdict">What the server thinks of the client's contract.</param>
/// <param name="HeartbeatMs">The server pings after so much silence and closes after twice as much.</param>
/// <param name="ServerTime">For the client's estimate of the clock difference.</param>
/// <param name="LastSequence">Highest mutation of this client that was executed.</param>
/// <param name="User">Id of the signed-in user, or null.</param>
/// <param name="Resume">What becomes of rows of an earlier connection.</param>
public sealed record Welcome(
    Guid SessionId,
    Guid Epoch,
    long Version,
    SchemaVerdict Verdict,
    int HeartbeatMs,
    DateTimeOffset ServerTime,
    long LastSequence,
    string? User,
    SyncLimits Limits,
    ResumeOffer Resume) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Welcome, 10);
        writer.Field(SessionId);
        writer.Field(Epoch);
        writer.Field(Version);
        writer.Field((int)Verdict);
        writer.Field(HeartbeatMs);
        writer.Field(ServerTime);
        writer.Field(LastSequence);
        writer.Field(User);
        writer.Element();
        Limits.Write(ref writer);
        writer.Element();
        Resume.Write(ref writer);
        writer.EndArray();
    }

    internal static Welcome Read<TReader>(ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct =>
        new(
            reader.GuidField(ref fields),
            reader.GuidField(ref fields),
            reader.LongField(ref fields),
            (SchemaVerdict)reader.IntField(ref fields),
            reader.IntField(ref fields),
            reader.InstantField(ref fields),
            reader.LongField(ref fields),
            reader.OptionalTextField(ref fields),
            reader.Next(ref fields) ? SyncLimits.Read(ref reader) : new SyncLimits(0, 0, 0, 0, 0, 0),
            reader.Next(ref fields) ? ResumeOffer.Read(ref reader) : new ResumeOffer(Guid.Empty, 0, false, ""));
}

/// <summary>What the server thinks of the client's contract.</summary>
public enum SchemaVerdict
{
    /// <summary>The same contract.</summary>
    Same = 0,

    /// <summary>Another one, but everything that the client uses is served.</summary>
    Compatible = 1,

    /// <summary>Some queries or mutations are not served any more.</summary>
    Limited = 2,

    /// <summary>Nothing is served; <see cref="Upgrade"/> follows.</summary>
    Refused = 3,
}
