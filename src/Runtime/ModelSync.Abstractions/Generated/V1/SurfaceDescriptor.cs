namespace ModelSync.Generated.V1;

/// <summary>Implemented by the generated half of a <see cref="SyncSurfaceAttribute"/> class.</summary>
public interface ISyncSurface
{
    /// <summary>Everything that the runtime needs to know about the surface.</summary>
    static abstract SurfaceDescriptor Descriptor { get; }

    /// <summary>Every type of the surface that travels. Made anew by each call.</summary>
    static virtual IReadOnlyList<WireTypeDescriptor> WireTypes => [];

    /// <summary>The contract of the surface as the emitter of the npm package reads it, JSON; null for a surface that serves nothing.</summary>
    static virtual string? Contract => null;
}

/// <summary>A surface as the runtime sees it.</summary>
public sealed class SurfaceDescriptor
{
    /// <summary>Simple name of the surface class.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the wire contract, 32 bytes.</summary>
    public required ReadOnlyMemory<byte> WireHash { get; init; }

    /// <summary>Models, by position.</summary>
    public required IReadOnlyList<ModelDescriptor> Models { get; init; }

    /// <summary>Live queries, ordered by wire name; the position is the identity on the wire.</summary>
    public required IReadOnlyList<QueryShape> Queries { get; init; }

    /// <summary>Mutations, ordered by wire name; the position is the identity on the wire.</summary>
    public required IReadOnlyList<MutationDescriptor> Mutations { get; init; }

    /// <summary>The <see cref="SyncUserAttribute"/> type, when the assembly has one.</summary>
    public UserDescriptor? User { get; init; }

    /// <summary>Its contract and those before it; null for a surface that serves nothing.</summary>
    public SurfaceHistory? History { get; init; }
}

/// <summary>What a server needs to serve clients of older contracts, as texts that only it reads: most never do.</summary>
public sealed class SurfaceHistory
{
    /// <summary>Gives today's contract, as the emitter of the npm package reads it.</summary>
    public required Func<string> Contract { get; init; }

    /// <summary>Lines that say what of older contracts is what of today's: aliases, fallbacks, defaults, retirements.</summary>
    public required IReadOnlyList<string> Evolution { get; init; }

    /// <summary>Lines of the older contracts that the lock file promises to serve, the newest first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Older { get; init; } = [];

    /// <summary>There is a lock file, and what it does not promise is not served; without one, the server keeps the last contracts itself.</summary>
    public bool IsLocked { get; init; }
}

/// <summary>Who may ask; rows are the business of read policies.</summary>
/// <param name="AllowAnonymous">Anonymous callers may ask.</param>
/// <param name="Roles">Comma-separated roles of <c>[Authorize(Roles)]</c>, or null.</param>
/// <param name="Policy">Policy name of <c>[Authorize(Policy)]</c>, or null.</param>
public sealed record AccessRule(bool AllowAnonymous, string? Roles = null, string? Policy = null);
