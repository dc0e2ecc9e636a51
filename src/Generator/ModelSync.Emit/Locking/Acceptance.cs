using ModelSync.Contract;

namespace ModelSync.Emit.Locking;

/// <summary>Accepts a surface for the target, which fails where clients would be broken.</summary>
internal static class Acceptance
{
    /// <inheritdoc cref="LockAcceptance.Of"/>
    /// <exception cref="EmitException">Clients of a contract that is to be served could not be.</exception>
    public static LockedSurface Of(SurfaceContract contract, LockedSurface? accepted, int supported)
    {
        var acceptance = LockAcceptance.Of(contract, accepted, supported);
        if (acceptance.Breaks.Count == 0) return acceptance.Next;
        throw new EmitException("MSYNC5011", $"{contract.Surface} would break clients that are promised to be served. Keep what they need ([WireAlias], [Retired], [DefaultValue], [WireFallback]), or begin a new epoch without them: -p:ModelSyncNewEpoch=true.\n{string.Join('\n', acceptance.Breaks)}");
    }

    /// <summary>Nobody who is there now is served any more.</summary>
    public static LockedSurface NewEpoch(SurfaceContract contract, LockedSurface? accepted) =>
        new() { Surface = contract.Surface, Epoch = (accepted?.Epoch ?? 0) + 1, Newest = WireView.Of(contract) };
}
