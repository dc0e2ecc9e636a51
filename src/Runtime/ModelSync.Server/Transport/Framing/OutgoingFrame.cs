namespace ModelSync.Server.Transport.Framing;

/// <summary>A frame on its way. The payload may be shared by many connections; only the header is this one's own.</summary>
/// <param name="Sent">How much of header and payload the network has.</param>
internal readonly record struct OutgoingFrame(Opcode Opcode, ReadOnlyMemory<byte> Payload, int Sent = 0)
{
    private int HeaderSize => FrameHeader.SizeOf(Payload.Length);

    public bool IsSent => Sent == HeaderSize + Payload.Length;

    /// <summary>The header is with the network: the rest is <see cref="RestOfPayload"/>.</summary>
    public bool HeaderIsSent => Sent >= HeaderSize;

    public ReadOnlyMemory<byte> RestOfPayload => Payload[(Sent - HeaderSize)..];

    /// <summary>Copies what is not sent yet, as much as fits; gives how much.</summary>
    public int CopyRest(Span<byte> into)
    {
        Span<byte> header = stackalloc byte[FrameHeader.MaxWritten];
        var rest = header[..FrameHeader.Write(header, Opcode, Payload.Length)][Math.Min(Sent, HeaderSize)..];
        rest.CopyTo(into);
        var payload = Payload.Span[Math.Max(0, Sent - HeaderSize)..];
        payload = payload[..Math.Min(payload.Length, into.Length - rest.Length)];
        payload.CopyTo(into[rest.Length..]);
        return rest.Length + payload.Length;
    }
}
