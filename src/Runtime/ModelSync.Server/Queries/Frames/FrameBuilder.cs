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
        foreach (var empty in connection.Empty)
        {
            _snapshots.Add(new SnapshotPart(empty.SubId, nextPartition(), empty.Shape.Model.Accept(new EmptySnapshot(empty.Shape))));
            _activate.Add(empty.SubId);
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
        var all = link.NeedsSnapshot || (link.Pending.Count > 0 && link.HasNew);
        if (!all)
            foreach (var delta in link.Pending) _deltas.Add(delta);
        for (var i = 0; i < link.Count; i++)
            if (all || link[i].State == SubscriptionState.New) AddRows(link, i);
            else if (link[i].State == SubscriptionState.Active) Resume(link, i);
        link.Clean();
    }

    private void AddRows(Link link, int place)
    {
        var subId = link[place].SubId;
        _snapshots.Add(resumption.Answer(link.Partition, subId, connection.TakeKnown(subId), connection.Dialect));
        Announce(link, place);
    }

    // The changes since are on their way already.
    private void Resume(Link link, int place)
    {
        if (connection.TakeKnown(link[place].SubId) is not null) resumption.AnsweredByRing();
        Announce(link, place);
    }

    private void Announce(Link link, int place)
    {
        link.Set(place, SubscriptionState.Announced);
        _activate.Add(link[place].SubId);
    }

    private void Flag(Link link)
    {
        link.Flagged = true;
        for (var i = 0; i < link.Count; i++)
            if (link[i].State != SubscriptionState.New) _incomplete.Add(link[i].SubId);
    }

    private sealed class EmptySnapshot(QueryShape shape) : IModelVisitor<Snapshot>
    {
        public Snapshot Visit<TRow>(ModelDescriptor<TRow> model)
            where TRow : class => new Snapshot<TRow>(shape, [], []);
    }
}
