using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;

namespace ModelSync.Contract;

/// <summary>What becomes of a surface in the lock file when what is there now is accepted: the target and the code fix write the same.</summary>
/// <param name="Next">Its section afterwards.</param>
/// <param name="Breaks">Why clients of a contract that is to be served could not be: nothing is to be written when there is any.</param>
internal sealed record LockAcceptance(LockedSurface Next, IReadOnlyList<string> Breaks)
{
    /// <param name="accepted">What was accepted before; null when nothing was.</param>
    /// <param name="supported">How many contracts before the newest are served.</param>
    public static LockAcceptance Of(SurfaceContract contract, LockedSurface? accepted, int supported)
    {
        var now = WireView.Of(contract);
        if (accepted is null) return new LockAcceptance(new LockedSurface { Surface = contract.Surface, Newest = now }, []);
        var evolution = new WireEvolution(contract.Evolution.Concat(accepted.Evolution.Lines));
        var older = Older(accepted, now).Take(supported).ToEquatableArray();
        return new LockAcceptance(accepted with { Newest = now, Supported = older, Evolution = Needed(evolution, older) }, BreaksOf(accepted, now, older, evolution));
    }

    // A contract that is back is the newest one again.
    private static IEnumerable<WireContract> Older(LockedSurface accepted, WireContract now) =>
        accepted.Supported.Prepend(accepted.Newest).Where(c => !c.Equals(now));

    private static List<string> BreaksOf(LockedSurface accepted, WireContract now, EquatableArray<WireContract> older, WireEvolution evolution)
    {
        var breaking = older.Count == 0 ? [] : LockComparison.Compare(accepted.Newest, now, evolution).Where(static c => !c.IsAddition).Select(static c => c.Text).ToList();
        var obstacles = older.SelectMany(c => WireProjection.Plan(c, now, evolution).Obstacles.Select(o => $"contract {c.Hash.Substring(0, 12)}: {o}"));
        return [.. breaking, .. obstacles];
    }

    // What no supported contract needs any more goes.
    private static WireEvolution Needed(WireEvolution evolution, EquatableArray<WireContract> older)
    {
        var paths = older.Select(static c => new HashSet<string>(c.Lines.Select(LineOwner.PathOf), StringComparer.Ordinal)).ToList();
        return new WireEvolution(evolution.Aliases.Where(a => paths.Exists(p => !p.Contains(WireEvolution.SubjectOf(a)))).Concat(evolution.Retirements.Where(r => paths.Exists(p => p.Contains(WireEvolution.SubjectOf(r))))));
    }
}
