using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ModelSync.Contract;
using ModelSync.Contract.Json;

namespace ModelSync.Generator.Emission.Contract;

/// <summary>
/// Two hashes over canonical text: what decides how bytes are read, and what only decides verdicts and local evaluation.
/// Neither sees docs, positions or the name of the npm package.
/// </summary>
internal static class ContractHashes
{
    public static SurfaceContract Seal(SurfaceContract contract)
    {
        var bare = contract with { WireHash = "", LogicHash = "", NpmName = "" };
        return contract with { WireHash = Hash(WithoutLogic(bare)), LogicHash = Hash(bare) };
    }

    private static SurfaceContract WithoutLogic(SurfaceContract contract) => contract with
    {
        Objects = contract.Objects.Select(static o => o with { Base = null, Rules = [], Members = o.Members.Select(static m => m with { Constraints = [] }).ToEquatableArray() }).ToEquatableArray(),
        Models = contract.Models.Select(static m => m with { Computed = [] }).ToEquatableArray(),
        Queries = contract.Queries.Select(static q => q with { Where = null, Order = [], Take = null, Parameters = Bare(q.Parameters) }).ToEquatableArray(),
        Mutations = contract.Mutations.Select(static m => m with { Parameters = Bare(m.Parameters) }).ToEquatableArray(),
    };

    private static EquatableArray<ParameterType> Bare(EquatableArray<ParameterType> parameters) =>
        parameters.Select(static p => p with { Constraints = [] }).ToEquatableArray();

    private static string Hash(SurfaceContract contract)
    {
        using var sha = SHA256.Create();
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(ContractJson.ToJson(contract)));
        return string.Concat(bytes.Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
