namespace ModelSync.Server.Faults;

/// <summary>
/// Hears when the server comes to one of the places where dying would hurt most. Only a test puts one into the services; without one
/// a failpoint costs the comparison of a reference with null.
/// </summary>
internal interface IFailpoints
{
    void Reach(Failpoint point);
}

/// <summary>The places, in the order in which a mutation comes by.</summary>
internal enum Failpoint
{
    /// <summary>Writes wait; their transaction has not begun.</summary>
    BeforeTransaction,

    /// <summary>The client's sequence row is moved on, the mutation has not run.</summary>
    AfterSequence,

    /// <summary>One mutation of a group is done, the next has not begun.</summary>
    BetweenSavepoints,

    /// <summary>Everything is written and nothing is committed.</summary>
    BeforeCommit,

    /// <summary>It is durable, and nobody knows.</summary>
    AfterCommit,

    /// <summary>A message has been handed to the transport.</summary>
    InSend,

    /// <summary>A part of a snapshot is on its way, the rest is not.</summary>
    InSnapshot,

    /// <summary>The store closes: no new writes, those that wait are being done.</summary>
    AtShutdown,
}
