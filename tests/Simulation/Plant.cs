namespace Simulation;

/// <summary>Known mistakes, one of which can be built into a history. Numbers of the project's list of planted bugs.</summary>
public enum Plant
{
    None,

    /// <summary>The row that makes mutations exactly-once is written after the transaction with the effects.</summary>
    M1SequenceOutsideTransaction,

    /// <summary>That row is forgotten while the client may still come back.</summary>
    M2SequenceForgotten,

    /// <summary>An acknowledgement travels before the commit that it belongs to.</summary>
    M5AckBeforeData,

    /// <summary>A limited window is one row short after a removal.</summary>
    M8LimitOffByOne,

    /// <summary>An order without the key at its end.</summary>
    M9TieBreakMissing,

    /// <summary>Resuming at a version applies the change at that very version again.</summary>
    M13CursorInclusive,

    /// <summary>Who comes back gets the change at the very version that it has, too.</summary>
    M13ResumeInclusive,

    /// <summary>Resuming is accepted for another user.</summary>
    M14ResumeOfAnyUser,

    /// <summary>What waits for a slow connection has no bound.</summary>
    M15UnboundedQueue,

    /// <summary>Text is sorted by UTF-16 code unit.</summary>
    M18TextByCodeUnit,

    /// <summary>The version of a read is taken before its rows.</summary>
    M25VersionBeforeRows,

    /// <summary>An unsubscribe that meets a frame on its way is forgotten.</summary>
    M26UnsubscribeLeaks,

    /// <summary>The contract is not checked when rows are resumed.</summary>
    M27ResumeOfAnyContract,
}
