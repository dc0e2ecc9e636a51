using ModelSync;

namespace FaultServer;

/// <summary>What clients under fire can see.</summary>
[SyncSurface(Npm = "@faults/sync")]
public partial class FaultSync;

/// <summary>Who writes. The team decides what is seen of marks that are not for everybody.</summary>
[SyncUser]
public sealed record Writer([Claim("sub")] string Name, [Claim("team")] string Team);
