using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ModelSync.Contract;
using ModelSync.Contract.Json;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>
/// Two hashes: over the lines of the wire, which decide how bytes are read, and over the canonical text of everything that decides verdicts and local
/// evaluation. Neither sees docs, positions, the name of the npm package or what is said about older contracts.
/// </summary>
internal static class ContractHashes
{
    public static SurfaceContract Seal(SurfaceContract contract)
    {
        var bare = contract with { WireHash = "", LogicHash = "", NpmName = "", Evolution = [] };
        return contract with { WireHash = WireView.Of(contract).Hash, LogicHash = Hash(bare) };
    }

    private static string Hash(SurfaceContract contract)
    {
        using var sha = SHA256.Create();
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(ContractJson.ToJson(contract)));
        return string.Concat(bytes.Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
