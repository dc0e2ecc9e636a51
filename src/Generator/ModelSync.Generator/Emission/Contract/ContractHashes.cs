using ModelSync.Contract;
using ModelSync.Contract.Json;
using ModelSync.Contract.Wire;

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
        var named = contract with { WireHash = wire.Hash, LogicHash = TextHash.Of(ContractJson.Parts(bare, body)) };
        return new SealedContract(named, wire, ContractJson.Parts(named, body).ToEquatableArray());
    }
}
