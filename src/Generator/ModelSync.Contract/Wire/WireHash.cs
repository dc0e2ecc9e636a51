using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ModelSync.Contract.Wire;

/// <summary>The name of a contract: what it says, hashed.</summary>
internal static class WireHash
{
    /// <param name="lines">In ordinal order.</param>
    public static string Of(IReadOnlyList<string> lines)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join("\n", lines));
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(bytes);
#endif
        return string.Concat(hash.Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
