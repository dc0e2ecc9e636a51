using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Frames;

/// <summary>
/// One connection looking at one partition, by one or more subscriptions. What was not sent yet is either a list of deltas or the wish
/// for all rows, never both: a client applies a delta to every subscription of its partition. There are as many as subscriptions, so it is
/// one object as long as there is one subscription and one delta.
/// </summary>
internal sealed class Link(Connection connection, Partition partition, int subId)
{
    private OneOrMany<Delta> _pending;

    // The one subscription, as long as there are not several.
    private int _subId = subId;
    private SubscriptionState _state;
    private Subscription[]? _several;

    public Connection Connection { get; } = connection;

    public Partition Partition { get; } = partition;

    /// <summary>How many subscriptions it has.</summary>
    public int Count => _several?.Length ?? 1;

    /// <summary>One of them.</summary>
    public Subscription this[int place] => _several is null ? new Subscription(_subId, _state) : _several[place];

    public ref readonly OneOrMany<Delta> Pending => ref _pending;

    /// <summary>Encoded changes that wait.</summary>
    public long PendingBytes
    {
        get
        {
            var bytes = 0L;
            foreach (var delta in _pending) bytes += delta.Encoded(Connection.Dialect).Length;
            return bytes;
        }
    }

    /// <summary>All rows are to be sent to all subscriptions.</summary>
    public bool NeedsSnapshot { get; private set; }

    /// <summary>The client was told that rows are missing.</summary>
    public bool Flagged { get; set; }

    public bool IsDirty { get; private set; }

    /// <summary>There is a subscription without rows.</summary>
    public bool HasNew => Has(SubscriptionState.New);

    /// <summary>The one delta that waits, when there is nothing else to say about the partition.</summary>
    public Delta? OnlyDelta => _pending.Count == 1 && !NeedsSnapshot && !Flagged && !HasNew && !Has(SubscriptionState.Active) ? _pending[0] : null;

    public void Add(int subId) => _several = [.. _several ?? [this[0]], new Subscription(subId, SubscriptionState.New)];

    /// <summary>A subscription has come further.</summary>
    public void Set(int place, SubscriptionState state)
    {
        if (_several is null) _state = state;
        else _several[place] = _several[place] with { State = state };
    }

    /// <summary>False when there is no other one: then the link has to be cut.</summary>
    public bool TryRemove(int subId)
    {
        if (_several is null) return false;
        _several = Array.FindAll(_several, subscription => subscription.SubId != subId);
        if (_several.Length > 1) return true;
        ((_subId, _state), _several) = (_several[0], null);
        return true;
    }

    /// <summary>A subscription was told its rows, or what it lacked of them.</summary>
    public bool HasAnswered(int subId)
    {
        for (var i = 0; i < Count; i++)
            if (this[i].SubId == subId) return this[i].State == SubscriptionState.Announced;
        return false;
    }

    public void Append(Delta delta)
    {
        if (NeedsSnapshot || !(Has(SubscriptionState.Active) || Has(SubscriptionState.Announced))) return;
        Connection.DeltaBytes += delta.Encoded(Connection.Dialect).Length;
        _pending.Add(delta);
        MarkDirty();
    }

    /// <summary>Drops the deltas: the rows are sent as they are when the connection can take them.</summary>
    public void WantSnapshot()
    {
        NeedsSnapshot = true;
        ForgetPending();
        MarkDirty();
    }

    public void MarkDirty()
    {
        if (IsDirty) return;
        IsDirty = true;
        Connection.Dirty.Add(this);
    }

    /// <summary>Everything has been put into a frame.</summary>
    public void Clean()
    {
        ForgetPending();
        NeedsSnapshot = false;
        IsDirty = false;
    }

    private bool Has(SubscriptionState state)
    {
        if (_several is null) return _state == state;
        foreach (var subscription in _several)
            if (subscription.State == state) return true;
        return false;
    }

    private void ForgetPending()
    {
        Connection.DeltaBytes -= PendingBytes;
        _pending.Clear();
    }
}

/// <summary>A subscription, as its link has it.</summary>
internal readonly record struct Subscription(int SubId, SubscriptionState State);

/// <summary>How far a subscription has come.</summary>
internal enum SubscriptionState : byte
{
    /// <summary>It has no rows yet.</summary>
    New,

    /// <summary>What it lacked of its rows is on the way.</summary>
    Active,

    /// <summary>It has got its rows, or what it lacked of them, and was told so.</summary>
    Announced,
}
