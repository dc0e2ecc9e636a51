namespace ModelSync.Server.Queries;

/// <summary>
/// Known mistakes that tests switch on, one at a time, to prove that they would be found. Reachable from tests only; nothing reads it from outside.
/// </summary>
[Flags]
internal enum PlantedFaults
{
    None = 0,

    /// <summary>A removal leaves a limited window one row short.</summary>
    WindowOneShortAfterRemoval = 1,

    /// <summary>The change at the very version of a read is applied to its rows again.</summary>
    CursorInclusive = 2,

    /// <summary>Ending a subscription while its connection has a frame under way is forgotten.</summary>
    UnsubscribeLeaks = 4,
}
