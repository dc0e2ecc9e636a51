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

    /// <summary>Who comes back gets the change at the very version that it has, too.</summary>
    ResumeInclusive = 8,

    /// <summary>Whoever has a token may resume with it.</summary>
    ResumeOfAnyUser = 16,

    /// <summary>Rows of another contract may be resumed.</summary>
    ResumeOfAnyContract = 32,
}
