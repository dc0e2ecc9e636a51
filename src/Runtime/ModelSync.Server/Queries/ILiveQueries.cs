using ModelSync.Server.Contracts;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries;

/// <summary>The live-query engine as a session sees it.</summary>
public interface ILiveQueries
{
    /// <summary>This run of the engine: what clients know of partitions and slots of another one is worth nothing.</summary>
    Guid Instance { get; }

    /// <summary>
    /// Begins a connection at a version that is at least <paramref name="atLeast"/>. From then on every outcome of the client's mutations is
    /// acknowledged in its frames, also when it has no subscription.
    /// </summary>
    /// <param name="acknowledge">Makes the ack of an outcome as the connection's client reads it; called while the message that holds it is fetched.</param>
    /// <param name="atLeast">A version of the store that the session has seen: what it tells the client is not ahead of the rows that follow.</param>
    ValueTask<ILiveConnection> ConnectAsync(
        Guid clientId,
        Dialect dialect,
        Func<StoredOutcome, Ack> acknowledge,
        long atLeast,
        CancellationToken cancellationToken);
}

/// <summary>
/// One connection. <see cref="Subscribe"/> and <see cref="Unsubscribe"/> are called by its receiver, the rest by its sender, one call at a time each.
/// The sender pulls: what a slow connection has not fetched is held as references, coalesced, and at last dropped for a fresh window.
/// </summary>
public interface ILiveConnection : IAsyncDisposable
{
    /// <summary>Version at which the connection began.</summary>
    long Version { get; }

    /// <summary>What happened after this version can be told to a client that comes back.</summary>
    long Floor { get; }

    /// <summary>Why the engine has given the connection up: it takes too little, or the engine has stopped. The session closes it.</summary>
    WireError? GivenUp { get; }

    /// <summary>Begins a subscription, under an id that the connection has not used before; errors (too many rows, a failing database) come as a <see cref="SubErr"/> message.</summary>
    /// <param name="known">What the client still shows of it, if it may resume.</param>
    void Subscribe(int subId, LiveQuery query, Known? known = null);

    /// <summary>Ends a subscription that was begun, whether or not the engine has ended it since.</summary>
    void Unsubscribe(int subId);

    /// <summary>Waits until there is something to send, or the connection is given up.</summary>
    ValueTask WaitAsync(CancellationToken cancellationToken);

    /// <summary>The next encoded message (snap, tx or subErr), valid until the next call. False when there is nothing to send now.</summary>
    bool TryRead(out ReadOnlyMemory<byte> message);
}
