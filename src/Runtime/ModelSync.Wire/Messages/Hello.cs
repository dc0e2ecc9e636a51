using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>
/// Up, first and once. Answered by <see cref="Welcome"/>, or by <see cref="Err"/> and a close code.
/// A second one closes the connection; none within the handshake time too.
/// </summary>
/// <param name="Protocol">Version that the client speaks.</param>
/// <param name="WireHash">SHA-256 of the client's contract, 64 lower-case hex digits.</param>
/// <param name="ClientId">Names the client's sequence of mutations; bound to the first user that comes with it.</param>
/// <param name="Capabilities">Bits for optional features; 0.</param>
/// <param name="Token">Bearer token, or null when a cookie or nobody signs in.</param>
/// <param name="LastVersion">Version that the client has seen.</param>
/// <param name="LastAcked">Highest mutation whose outcome the client knows.</param>
/// <param name="LastCloseCode">Why the connection before this one ended.</param>
/// <param name="TraceParent">W3C trace context of the page.</param>
/// <param name="ResumeToken">From the <see cref="Welcome"/> before this one, when rows of it are still shown.</param>
public sealed record Hello(
    int Protocol,
    string WireHash,
    Guid ClientId,
    int Capabilities,
    string? Token,
    long? LastVersion,
    long LastAcked,
    int? LastCloseCode,
    string? TraceParent,
    string? ResumeToken = null) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Hello, 10);
        writer.Field(Protocol);
        writer.Field(WireHash);
        writer.Field(ClientId);
        writer.Field(Capabilities);
        writer.Field(Token);
        writer.Field(LastVersion);
        writer.Field(LastAcked);
        writer.Field(LastCloseCode);
        writer.Field(TraceParent);
        writer.Field(ResumeToken);
        writer.EndArray();
    }

    internal static Hello Read<TReader>(ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct =>
        new(
            reader.IntField(ref fields),
            reader.TextField(ref fields),
            reader.GuidField(ref fields),
            reader.IntField(ref fields),
            reader.OptionalTextField(ref fields),
            reader.OptionalLongField(ref fields),
            reader.LongField(ref fields),
            reader.OptionalIntField(ref fields),
            reader.OptionalTextField(ref fields),
            reader.OptionalTextField(ref fields));

    /// <summary>Without the tokens, which belong in no log.</summary>
    public override string ToString() => $"hello {ClientId} protocol {Protocol}";
}
