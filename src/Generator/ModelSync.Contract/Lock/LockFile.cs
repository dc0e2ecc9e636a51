using ModelSync.Contract.Wire;

namespace ModelSync.Contract;

/// <summary>
/// <c>modelsync.lock.json</c>: what is on the wire because somebody accepted it. Builds read it and never edit it.
/// </summary>
internal sealed record LockFile
{
    public const string FileName = "modelsync.lock.json";

    /// <summary>Version of the file's own form; a newer one is refused.</summary>
    public const int CurrentVersion = 1;

    /// <summary>How many contracts before the newest one are served, unless <c>ModelSyncSupportedContracts</c> says otherwise.</summary>
    public const int DefaultSupported = 5;

    /// <summary>Ordinal order of names.</summary>
    public EquatableArray<LockedSurface> Surfaces { get; init; }

    /// <summary>Null when the surface was never accepted.</summary>
    public LockedSurface? Find(string surface) => Surfaces.FirstOrDefault(s => s.Surface == surface);
}

/// <summary>What one audience may see.</summary>
internal sealed record LockedSurface
{
    /// <summary>Simple name of the surface class.</summary>
    public required string Surface { get; init; }

    /// <summary>Counts the breaks: clients of an earlier epoch are not served.</summary>
    public int Epoch { get; init; } = 1;

    internal WireContract Newest { get; init; } = new([], [], [], []);

    /// <summary>Aliases and retirements that some supported contract needs.</summary>
    internal WireEvolution Evolution { get; init; } = WireEvolution.None;

    /// <summary>Older contracts that are served, the newest first.</summary>
    internal EquatableArray<WireContract> Supported { get; init; }
}
