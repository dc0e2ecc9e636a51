using System.Buffers.Binary;
using System.Text.Unicode;

namespace ModelSync.Server.Transport.Framing;

/// <summary>The payload of a close frame: nothing, or a code and a reason in UTF-8 (RFC 6455, 5.5.1 and 7.4).</summary>
internal static class CloseFrame
{
    /// <summary>Code of a close frame without one; never on the wire.</summary>
    public const int NoCode = 1005;

    /// <summary>A code that its receiver may see on the wire. False: the breach says what is wrong.</summary>
    public static bool TryRead(ReadOnlySpan<byte> payload, out int code, out Breach? breach)
    {
        code = payload.Length < 2 ? NoCode : BinaryPrimitives.ReadUInt16BigEndian(payload);
        breach = payload.Length switch
        {
            0 => null,
            1 => Breach.BadClose,
            _ when !MayBeSent(code) => Breach.BadClose,
            _ when !Utf8.IsValid(payload[2..]) => Breach.IllFormedText,
            _ => null,
        };
        return breach is null;
    }

    /// <summary>The payload; a reason that is too long is cut between characters.</summary>
    public static byte[] Payload(int code, string reason)
    {
        if (code == NoCode) return [];
        Span<byte> payload = stackalloc byte[FrameHeader.MaxControl];
        BinaryPrimitives.WriteUInt16BigEndian(payload, (ushort)code);
        Utf8.FromUtf16(reason, payload[2..], out _, out var written);
        return payload[..(2 + written)].ToArray();
    }

    // Those that the protocol or IANA name and that may be sent, and those for libraries and applications.
    private static bool MayBeSent(int code) => code is (>= 1000 and <= 1003) or (>= 1007 and <= 1014) or (>= 3000 and <= 4999);
}
