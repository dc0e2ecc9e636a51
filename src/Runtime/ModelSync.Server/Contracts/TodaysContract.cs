using ModelSync.Contract;
using ModelSync.Contract.Json;
using ModelSync.Contract.Wire;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Contracts;

/// <summary>What the surface has on the wire, read from the text that the assembly carries for the npm emitter: no second one says it.</summary>
internal static class TodaysContract
{
    public static WireContract Of(SurfaceHistory history) => WireView.Of(ContractJson.ContractFromJson(history.Contract()));
}
