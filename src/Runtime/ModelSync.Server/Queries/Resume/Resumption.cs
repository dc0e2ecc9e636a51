using ModelSync.Server.Changes;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Resume;

/// <summary>Answers subscriptions that have no rows from this partition yet: with what they lack if they say what they have, else with everything.</summary>
internal sealed class Resumption(CommitRing ring, RecentSnapshots snapshots, ResumeCounters counters)
{
    /// <param name="known">What the client still shows, if it has come back.</param>
    /// <param name="dialect">A client of an older contract may order and see rows otherwise: positions in its order say nothing here.</param>
    public SnapshotPart Answer(Partition partition, int subId, Known? known, Dialect dialect)
    {
        snapshots.Note(partition);
        if (known is null) return new SnapshotPart(subId, partition.Id, partition.TakeSnapshot());
        var kept = dialect.Older is null ? partition.Keep(known, ring) : null;
        counters.Count(kept?.Kind ?? ResumeKind.Snapshot);
        return new SnapshotPart(subId, partition.Id, kept?.Fresh ?? partition.TakeSnapshot(), kept);
    }

    /// <summary>The changes since were sent to somebody who has come back.</summary>
    public void AnsweredByRing() => counters.Count(ResumeKind.Ring);
}
