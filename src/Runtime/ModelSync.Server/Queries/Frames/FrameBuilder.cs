using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Resume;

namespace ModelSync.Server.Queries.Frames;

/// <summary>Puts everything that waits for a connection into one frame: all its queries step to one version.</summary>
internal sealed class FrameBuilder(Connection connection, Resumption resumption, Func<int> nextPartition)
{
    private readonly List<SnapshotPart> _snapshots = [];
    private readonly List<Delta> _deltas = [];
    private readonly List<int> _activate = [];
    private readonly List<int> _incomplete = [];
    private bool _clearsFlags;

    public Frame Build(long version)
    {
        AddEmpty();
        foreach (var link in connection.Dirty) Add(link);
        connection.Dirty.Clear();
        foreach (var link in connection.Incomplete) Flag(link);
        var frame = new Frame(version, [.. connection.Errors], _snapshots, _deltas, [.. connection.Acks], _activate, _incomplete) { ClearsFlags = _clearsFlags };
        connection.Errors.Clear();
        connection.Acks.Clear();
        connection.AckBytes = 0;
        return frame;
    }

    private void AddEmpty()
    {
        foreach (var subscription in connection.Empty)
        {
            _snapshots.Add(new SnapshotPart(subscription.SubId, nextPartition(), subscription.Shape.Model.Accept(EmptySnapshot.Instance)));
            Activate(subscription);
        }

        connection.Empty.Clear();
    }

    private void Add(Link link)
    {
        if (link.Flagged && !link.Partition.IsIncomplete)
        {
            link.Flagged = false;
            _clearsFlags = true;
        }

        // A delta would be applied to rows that just came with it: then everybody gets all rows.
        var all = link.NeedsSnapshot || (link.Pending.Count > 0 && link.Subscriptions.Exists(subscription => !subscription.IsActive));
        if (!all) _deltas.AddRange(link.Pending);
        foreach (var subscription in link.Subscriptions)
            if (all || !subscription.IsActive) AddRows(link.Partition, subscription);
            else if (!subscription.IsAnnounced) Resume(subscription);
        link.Clean();
    }

    private void AddRows(Partition partition, Subscription subscription)
    {
        _snapshots.Add(resumption.Answer(partition, subscription));
        Activate(subscription);
    }

    private void Resume(Subscription subscription)
    {
        resumption.AnsweredByRing(subscription);
        Activate(subscription);
    }

    private void Activate(Subscription subscription)
    {
        subscription.IsActive = true;
        subscription.IsAnnounced = true;
        _activate.Add(subscription.SubId);
    }

    private void Flag(Link link)
    {
        link.Flagged = true;
        foreach (var subscription in link.Subscriptions)
            if (subscription.IsActive) _incomplete.Add(subscription.SubId);
    }

    private sealed class EmptySnapshot : IModelVisitor<Snapshot>
    {
        public static readonly EmptySnapshot Instance = new();

        public Snapshot Visit<TRow>(ModelDescriptor<TRow> model)
            where TRow : class => new Snapshot<TRow>(model, [], []);
    }
}
