using ModelSync.Server.Changes;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Resume;

/// <summary>Answers subscriptions that have no rows from this partition yet: with what they lack if they say what they have, else with everything.</summary>
internal sealed class Resumption(CommitRing ring, ResumeCounters counters)
{
    public SnapshotPart Answer(Partition partition, Subscription subscription)
    {
        var known = subscription.TakeKnown();
        if (known is null) return new SnapshotPart(subscription.SubId, partition.Id, partition.TakeSnapshot());
        var kept = partition.Keep(known, ring);
        counters.Count(kept?.Kind ?? ResumeKind.Snapshot);
        return new SnapshotPart(subscription.SubId, partition.Id, kept?.Fresh ?? partition.TakeSnapshot(), kept);
    }

    /// <summary>The changes since are on their way already.</summary>
    public void AnsweredByRing(Subscription subscription)
    {
        if (subscription.TakeKnown() is not null) counters.Count(ResumeKind.Ring);
    }
}
