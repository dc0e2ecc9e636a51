using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;

namespace ModelSync.Emit.Locking;

/// <summary>What becomes of a surface in the lock file when what is there now is accepted.</summary>
internal static class Acceptance
{
    /// <param name="accepted">What was accepted before; null when nothing was.</param>
    /// <param name="supported">How many contracts before the newest are served.</param>
    /// <exception cref="EmitException">Clients of a contract that is to be served could not be.</exception>
    public static LockedSurface Of(SurfaceContract contract, LockedSurface? accepted, int supported)
    {
        var now = WireView.Of(contract);
        if (accepted is null) return new LockedSurface { Surface = contract.Surface, Newest = now };
        var evolution = new WireEvolution(contract.Evolution.Concat(accepted.Evolution.Lines));
        var older = Older(accepted, now).Take(supported).ToEquatableArray();
        Refuse(contract.Surface, accepted, now, older, evolution);
        return accepted with { Newest = now, Supported = older, Evolution = Needed(evolution, older) };
    }

    /// <summary>Nobody who is there now is served any more.</summary>
    public static LockedSurface NewEpoch(SurfaceContract contract, LockedSurface? accepted) =>
        new() { Surface = contract.Surface, Epoch = (accepted?.Epoch ?? 0) + 1, Newest = WireView.Of(contract) };

    // A contract that is back is the newest one again.
    private static IEnumerable<WireContract> Older(LockedSurface accepted, WireContract now) =>
        accepted.Supported.Prepend(accepted.Newest).Where(c => !c.Equals(now));

    private static void Refuse(string surface, LockedSurface accepted, WireContract now, EquatableArray<WireContract> older, WireEvolution evolution)
    {
        var breaking = older.Count == 0 ? [] : LockComparison.Compare(accepted.Newest, now, evolution).Where(c => !c.IsAddition).Select(c => c.Text).ToList();
        var obstacles = older.SelectMany(c => WireProjection.Plan(c, now, evolution).Obstacles.Select(o => $"contract {c.Hash[..12]}: {o}"));
        var reasons = breaking.Concat(obstacles).ToList();
        if (reasons.Count == 0) return;
        throw new EmitException("MSYNC5011", $"{surface} would break clients that are promised to be served. Keep what they need ([WireAlias], [Retired], [DefaultValue], [WireFallback]), or begin a new epoch without them: -p:ModelSyncNewEpoch=true.\n{string.Join('\n', reasons)}");
    }

    // What no supported contract needs any more goes.
    private static WireEvolution Needed(WireEvolution evolution, EquatableArray<WireContract> older)
    {
        var paths = older.Select(c => c.Lines.Select(LineOwner.PathOf).ToHashSet(StringComparer.Ordinal)).ToList();
        return new WireEvolution(evolution.Aliases.Where(a => paths.Exists(p => !p.Contains(WireEvolution.SubjectOf(a)))).Concat(evolution.Retirements.Where(r => paths.Exists(p => p.Contains(WireEvolution.SubjectOf(r))))));
    }
}
