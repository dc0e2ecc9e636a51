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
    /// <param name="memory">Of types that were printed before.</param>
    public static SealedContract Seal(SurfaceContract contract, ModelMemory? memory)
    {
        var (wire, body) = (WireView.Of(contract, memory?.Wire), ContractJson.Body(contract, memory?.Texts));
        var bare = contract with { WireHash = "", LogicHash = "", NpmName = "", Evolution = [] };
        var named = contract with { WireHash = wire.Hash, LogicHash = Hash(ContractJson.ToJson(bare, body)) };
        return new SealedContract(named, wire, ContractJson.ToJson(named, body));
    }

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        return string.Concat(bytes.Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
