using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ModelSync.Server.Mutations;

/// <summary>
/// Ids that browser and server derive alike and nobody can choose: UUIDv8 (RFC 9562, 5.8) from the first 16 bytes of
/// SHA-256(length of user as int32, user in UTF-8, client id, sequence as int64, counter as int32), all big-endian.
/// Vectors: tests/Conformance/mutation-ids.json.
/// </summary>
internal static class MutationIds
{
    /// <param name="counter">0 for the first id of a run.</param>
    public static Guid Create(string userId, Guid clientId, long sequence, int counter) => AsVersion8(Hash(userId, clientId, sequence, counter));

    /// <summary>The whole hash. Counters of ids are not negative.</summary>
    public static byte[] Hash(string userId, Guid clientId, long sequence, int counter)
    {
        var length = Encoding.UTF8.GetByteCount(userId);
        var input = new byte[4 + length + 16 + 8 + 4];
        BinaryPrimitives.WriteInt32BigEndian(input, length);
        Encoding.UTF8.GetBytes(userId, input.AsSpan(4));
        var rest = input.AsSpan(4 + length);
        clientId.TryWriteBytes(rest, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(rest[16..], sequence);
        BinaryPrimitives.WriteInt32BigEndian(rest[24..], counter);
        return SHA256.HashData(input);
    }

    private static Guid AsVersion8(Span<byte> hash)
    {
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
