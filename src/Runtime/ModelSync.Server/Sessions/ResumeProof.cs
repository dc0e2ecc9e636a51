using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ModelSync.Server.Queries;

namespace ModelSync.Server.Sessions;

/// <summary>
/// What a resume token is bound to: whoever comes with it must be all of this. Rows that a page shows belong to one user with these claims,
/// under this contract, and to one history of the database.
/// </summary>
/// <param name="Claims">The claims that decide what the user sees, as <see cref="ClaimsRead"/> says them.</param>
internal sealed record ResumeProof(string UserId, string Claims, Guid ClientId, string WireHash, Guid Epoch, PlantedFaults Faults = PlantedFaults.None)
{
    private const int TokenBytes = 16;

    /// <summary>128 random bits.</summary>
    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    /// <summary>A proof that no token has.</summary>
    public static byte[] OfNobody() => RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes);

    /// <summary>What is stored instead of the token; empty for no token.</summary>
    public byte[] Of(string? token)
    {
        if (string.IsNullOrEmpty(token)) return [];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Parts(token)) Append(hash, part);
        return hash.GetHashAndReset();
    }

    private IEnumerable<string> Parts(string token)
    {
        yield return token;
        yield return Epoch.ToString("D");
        if (!Faults.HasFlag(PlantedFaults.ResumeOfAnyContract)) yield return WireHash;
        if (Faults.HasFlag(PlantedFaults.ResumeOfAnyUser)) yield break;
        yield return UserId;
        yield return Claims;
        yield return ClientId.ToString("D");
    }

    // With its length, so that no two lists of parts look the same.
    private static void Append(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
