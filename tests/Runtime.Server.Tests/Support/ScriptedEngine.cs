using System.Collections.Concurrent;
using System.Threading.Channels;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Support;

/// <summary>An engine that says what a test tells it to, and acknowledges outcomes as the real one does.</summary>
internal sealed class ScriptedEngine(ISyncStore store) : ILiveQueries
{
    public Guid Instance { get; } = new("11111111-0000-4000-8000-000000000001");

    public ConcurrentQueue<Connection> Connections { get; } = [];

    /// <summary>Thrown by the next connect, once.</summary>
    public Exception? NextFault { get; set; }

    public ValueTask<ILiveConnection> ConnectAsync(Guid clientId, Dialect dialect, Func<StoredOutcome, Ack> acknowledge, long atLeast, CancellationToken cancellationToken)
    {
        if (NextFault is { } fault)
        {
            NextFault = null;
            throw fault;
        }

        var connection = new Connection(clientId, dialect.Encoding, acknowledge, atLeast);
        Connections.Enqueue(connection);
        return ValueTask.FromResult<ILiveConnection>(connection);
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var batch in store.ReadChangesAsync(0, cancellationToken))
            foreach (var connection in Connections) connection.Acknowledge(batch);
    }

    internal sealed class Connection(Guid clientId, WireEncoding encoding, Func<StoredOutcome, Ack> acknowledge, long version) : ILiveConnection
    {
        private readonly Channel<Func<byte[]>> _messages = Channel.CreateUnbounded<Func<byte[]>>();

        public long Version => version;

        public long Floor => 0;

        public WireError? GivenUp { get; set; }

        /// <summary>What the session asked for, in order.</summary>
        public ConcurrentQueue<string> Calls { get; } = [];

        public bool IsDisposed { get; private set; }

        public void Push(IMessage message) => Push(() => message);

        public void Acknowledge(CommitBatch batch)
        {
            var own = batch.Outcomes.Where(outcome => outcome.ClientId == clientId).ToList();
            if (own.Count > 0) Push(() => new Tx(batch.Version, [], [.. own.Select(acknowledge)], [], []));
        }

        public void Subscribe(int subId, LiveQuery query, Known? known = null)
        {
            Calls.Enqueue($"sub {subId} {query.Shape.Name} {(query.Arguments as TextArguments)?.Text ?? "nothing"}{(known is null ? "" : $" known {known.Version}")}");
            Push(new Tx(version, [], [], [subId], []));
        }

        public void Unsubscribe(int subId) => Calls.Enqueue($"unsub {subId}");

        public async ValueTask WaitAsync(CancellationToken cancellationToken) => await _messages.Reader.WaitToReadAsync(cancellationToken);

        public bool TryRead(out ReadOnlyMemory<byte> message)
        {
            var isThere = _messages.Reader.TryRead(out var encode);
            message = encode?.Invoke();
            return isThere;
        }

        // Encoded when it is fetched, as the real engine does.
        private void Push(Func<IMessage> message) => _messages.Writer.TryWrite(() => MessageCodec.Encode(message(), encoding));

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
