using System.Numerics;
using System.Runtime.InteropServices;

namespace ModelSync.Server.Transport.Framing;

/// <summary>The exclusive-or with four bytes over and over that every payload of a client goes through.</summary>
internal static class Masking
{
    /// <param name="mask">Its four bytes as they stand in memory.</param>
    /// <param name="phase">How many bytes of the payload came before these.</param>
    public static void Apply(Span<byte> bytes, uint mask, int phase)
    {
        var turn = 8 * (phase & 3);
        mask = BitConverter.IsLittleEndian ? BitOperations.RotateRight(mask, turn) : BitOperations.RotateLeft(mask, turn);
        var wide = new Vector<uint>(mask).As<uint, byte>();
        while (bytes.Length >= Vector<byte>.Count)
        {
            (new Vector<byte>(bytes) ^ wide).CopyTo(bytes);
            bytes = bytes[Vector<byte>.Count..];
        }

        var key = MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in mask));
        for (var i = 0; i < bytes.Length; i++) bytes[i] ^= key[i & 3];
    }
}
