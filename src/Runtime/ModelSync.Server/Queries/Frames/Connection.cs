using ModelSync.Generated.V1;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Storage;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Frames;

/// <summary>What the engine keeps of a connection: who looks at what, and what has not been sent yet.</summary>
internal sealed class Connection(Guid clientId, Dialect dialect)
{
    private SubIdTable<Link?> _subscriptions;
    private OneOrMany<Link> _dirty;
    private OneOrMany<Link> _incomplete;
    private OneOrMany<EmptySubscription> _empty;
    private OneOrMany<StoredOutcome> _acks;
    private OneOrMany<SubErr> _errors;

    // Null unless somebody has come back: what clients still show of subscriptions that have not been answered.
    private Dictionary<int, Known>? _known;

    public Guid ClientId { get; } = clientId;

    public Dialect Dialect { get; } = dialect;

    /// <summary>It has begun and has not ended.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Everything that it was given is sent.</summary>
    public bool IsDrained { get; set; }

    /// <summary>It waits for the end of the step.</summary>
    public bool Noticed { get; set; }

    /// <summary>When its frame goes even if a query is still incomplete.</summary>
    public TimeSpan? HeldUntil { get; set; }

    /// <summary>By id; null stands for a result that is always empty.</summary>
    public ref SubIdTable<Link?> Subscriptions => ref _subscriptions;

    /// <summary>Those of its subscriptions, each once.</summary>
    public IEnumerable<Link> Links => Subscriptions.Values.ToArray().OfType<Link>().Distinct();

    /// <summary>Links with something to send.</summary>
    public ref OneOrMany<Link> Dirty => ref _dirty;

    /// <summary>Links whose partition is incomplete.</summary>
    public ref OneOrMany<Link> Incomplete => ref _incomplete;

    /// <summary>Subscriptions whose result is always empty and that have not been told so.</summary>
    public ref OneOrMany<EmptySubscription> Empty => ref _empty;

    public ref OneOrMany<StoredOutcome> Acks => ref _acks;

    public ref OneOrMany<SubErr> Errors => ref _errors;

    /// <summary>Encoded changes that wait.</summary>
    public long DeltaBytes { get; set; }

    /// <summary>Payloads of acknowledgements that wait.</summary>
    public long AckBytes { get; set; }

    /// <summary>The one delta that waits, when there is nothing else to say at all: most frames are that, and all who get it share one.</summary>
    public Delta? OnlyDelta =>
        Dirty.Count == 1 && Acks.Count == 0 && Errors.Count == 0 && Empty.Count == 0 && Incomplete.Count == 0 ? Dirty[0].OnlyDelta : null;

    public bool HasWork => Dirty.Count > 0 || Acks.Count > 0 || Errors.Count > 0 || Empty.Count > 0;

    /// <summary>Its link to a partition, if there is one. The shorter list is searched: a connection has few queries or a query few who ask it.</summary>
    public Link? LinkTo(Partition partition)
    {
        if (Subscriptions.Count <= partition.Links.Count)
        {
            foreach (var link in Subscriptions.Values)
                if (link?.Partition == partition) return link;
            return null;
        }

        foreach (var link in partition.Links)
            if (link.Connection == this) return link;
        return null;
    }

    /// <summary>A subscription of this id was told its rows, or what it lacked of them.</summary>
    public bool HasAnswered(int subId) =>
        Subscriptions.TryGetValue(subId, out var link) && (link is null ? EmptyOf(subId) is null : link.HasAnswered(subId));

    /// <summary>The subscription of an id, if it is one that waits to be told that it is empty.</summary>
    public EmptySubscription? EmptyOf(int subId)
    {
        foreach (var empty in Empty)
            if (empty.SubId == subId) return empty;
        return null;
    }

    /// <summary>Notes what the client still shows of a subscription.</summary>
    public void Remember(int subId, Known known) => (_known ??= [])[subId] = known;

    /// <summary>What the client still shows of a subscription, once: from then on it shows what it is sent.</summary>
    public Known? TakeKnown(int subId)
    {
        if (_known is null || !_known.Remove(subId, out var known)) return null;
        if (_known.Count == 0) _known = null;
        return known;
    }

    /// <summary>Forgets everything that it looked at, and gives what has to be cut.</summary>
    public Link[] TakeLinks()
    {
        var links = Links.ToArray();
        Subscriptions.Clear();
        Dirty.Clear();
        Incomplete.Clear();
        Empty.Clear();
        _known = null;
        return links;
    }
}

/// <summary>A subscription whose result is always empty.</summary>
internal sealed record EmptySubscription(int SubId, QueryShape Shape);
