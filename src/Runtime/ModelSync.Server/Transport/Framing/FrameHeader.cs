using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ModelSync.Server.Transport.Framing;

/// <summary>The header of a frame: ours go out final and unmasked, a client's come in masked.</summary>
/// <param name="Final">Last frame of its message.</param>
/// <param name="Size">Bytes of the header.</param>
/// <param name="Length">Bytes of the payload.</param>
/// <param name="Mask">Its four bytes as they stand in memory.</param>
internal readonly record struct FrameHeader(bool Final, Opcode Opcode, int Size, long Length, uint Mask)
{
    /// <summary>Longest header that we write.</summary>
    public const int MaxWritten = 10;

    /// <summary>Longest payload of a control frame.</summary>
    public const int MaxControl = 125;

    private const int MaskSize = 4;

    public bool IsControl => IsControlCode(Opcode);

    /// <summary>Reads the header at the beginning of what has come. False: more bytes are needed, or a rule is broken; that is told with the first byte that shows it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out FrameHeader header, out Breach? breach)
    {
        header = default;
        breach = Check(bytes);
        if (breach is not null || bytes.Length < 2) return false;
        var form = bytes[1] & 0x7f;
        var size = 2 + LengthSize(form) + MaskSize;
        if (bytes.Length < size) return false;
        if (!TryReadLength(form, bytes[2..], out var length, out breach)) return false;
        header = new FrameHeader((bytes[0] & 0x80) != 0, (Opcode)(bytes[0] & 0x0f), size, length, MemoryMarshal.Read<uint>(bytes[(size - MaskSize)..]));
        return true;
    }

    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static int SizeOf(int length) => 2 + (length < 126 ? 0 : length <= ushort.MaxValue ? 2 : 8);

    /// <summary>Writes the header of a whole message, or of a control frame.</summary>
    public static int Write(Span<byte> into, Opcode opcode, int length)
    {
        Debug.Assert(!IsControlCode(opcode) || length <= MaxControl, "Control frames are short");
        into[0] = (byte)(0x80 | (int)opcode);
        var size = SizeOf(length);
        switch (size)
        {
            case 2:
                into[1] = (byte)length;
                break;
            case 4:
                into[1] = 126;
                BinaryPrimitives.WriteUInt16BigEndian(into[2..], (ushort)length);
                break;
            default:
                into[1] = 127;
                BinaryPrimitives.WriteUInt64BigEndian(into[2..], (ulong)length);
                break;
        }

        return size;
    }

    private static bool IsControlCode(Opcode opcode) => ((int)opcode & 8) != 0;

    private static int LengthSize(int form) => form switch { 126 => 2, 127 => 8, _ => 0 };

    private static Breach? Check(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return null;
        var opcode = (Opcode)(bytes[0] & 0x0f);
        if ((bytes[0] & 0x70) != 0) return Breach.ReservedBits;
        if (opcode is not (Opcode.Continuation or Opcode.Text or Opcode.Binary or Opcode.Close or Opcode.Ping or Opcode.Pong)) return Breach.UnknownOpcode;
        if (IsControlCode(opcode) && (bytes[0] & 0x80) == 0) return Breach.FragmentedControl;
        if (bytes.Length < 2) return null;
        if ((bytes[1] & 0x80) == 0) return Breach.Unmasked;
        return IsControlCode(opcode) && (bytes[1] & 0x7f) > MaxControl ? Breach.LongControl : null;
    }

    private static bool TryReadLength(int form, ReadOnlySpan<byte> bytes, out long length, out Breach? breach)
    {
        length = form switch
        {
            126 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            127 => BinaryPrimitives.ReadInt64BigEndian(bytes),
            _ => form,
        };
        var least = form switch { 126 => 126, 127 => ushort.MaxValue + 1, _ => 0 };
        breach = length < 0 ? Breach.Length : length < least ? Breach.LongForm : null;
        return breach is null;
    }
}
