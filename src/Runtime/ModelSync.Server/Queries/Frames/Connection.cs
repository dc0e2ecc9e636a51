using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Frames;

/// <summary>What the engine keeps of a connection: who looks at what, and what has not been sent yet.</summary>
internal sealed class Connection(Guid clientId, WireEncoding encoding)
{
    public Guid ClientId { get; } = clientId;

    public WireEncoding Encoding { get; } = encoding;

    /// <summary>It has begun and has not ended.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Everything that it was given is sent.</summary>
    public bool IsDrained { get; set; }

    /// <summary>It waits for the end of the step.</summary>
    public bool Noticed { get; set; }

    /// <summary>When its frame goes even if a query is still incomplete.</summary>
    public TimeSpan? HeldUntil { get; set; }

    public Dictionary<int, Subscription> Subscriptions { get; } = [];

    public Dictionary<Partition, Link> Links { get; } = [];

    /// <summary>Links with something to send.</summary>
    public List<Link> Dirty { get; } = [];

    /// <summary>Links whose partition is incomplete.</summary>
    public List<Link> Incomplete { get; } = [];

    /// <summary>Subscriptions whose result is always empty and that have not been told so.</summary>
    public List<Subscription> Empty { get; } = [];

    public List<StoredOutcome> Acks { get; } = [];

    public List<SubErr> Errors { get; } = [];

    /// <summary>Encoded changes that wait.</summary>
    public long DeltaBytes { get; set; }

    /// <summary>Payloads of acknowledgements that wait.</summary>
    public long AckBytes { get; set; }

    /// <summary>The one delta that waits, when there is nothing else to say at all: most frames are that, and all who get it share one.</summary>
    public Delta? OnlyDelta =>
        Dirty.Count == 1 && Acks.Count == 0 && Errors.Count == 0 && Empty.Count == 0 && Incomplete.Count == 0 ? Dirty[0].OnlyDelta : null;

    public bool HasWork => Dirty.Count > 0 || Acks.Count > 0 || Errors.Count > 0 || Empty.Count > 0;
}

/// <summary>A subscription.</summary>
/// <param name="Link">Null when the result is always empty.</param>
internal sealed record Subscription(int SubId, ModelSync.Generated.V1.QueryShape Shape, Link? Link)
{
    /// <summary>What the client still shows of it.</summary>
    public Known? Known { get; set; }

    /// <summary>It has got its rows, or what it lacked of them.</summary>
    public bool IsActive { get; set; }

    /// <summary>The client was told so.</summary>
    public bool IsAnnounced { get; set; }

    /// <summary>What the client still shows, once: from then on it shows what it is sent.</summary>
    public Known? TakeKnown()
    {
        var known = Known;
        Known = null;
        return known;
    }
}
