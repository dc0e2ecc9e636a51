using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace Runtime.Server.Tests.Support;

/// <summary>A store of notes in memory, with the exactly-once rule written out plainly.</summary>
internal sealed class InMemoryStore : ISyncStore
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Dictionary<Guid, (string User, long Last)> _clients = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, byte[]> _proofs = [];
    private readonly List<StoredOutcome> _outcomes = [];
    private readonly Channel<CommitBatch> _changes = Channel.CreateUnbounded<CommitBatch>();
    private long _version = 1;

    public Dictionary<RowKey, Note> Notes { get; private set; } = [];

    /// <summary>Thrown by the next transaction's operations, once.</summary>
    public Exception? NextFault { get; set; }

    /// <summary>Thrown by the next reading of the version, once.</summary>
    public Exception? NextReadFault { get; set; }

    public Guid Epoch { get; } = new("11111111-2222-3333-4444-555555555555");

    public Task OpenAsync(SurfaceDescriptor surface, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<Hydration<TRow>> HydrateAsync<TRow>(HydrationRequest<TRow> request, CancellationToken cancellationToken)
        where TRow : class => Task.FromResult(new Hydration<TRow>(_version, [.. Notes.Values.Cast<TRow>()]));

    public Task<long> ReadVersionAsync(CancellationToken cancellationToken)
    {
        var fault = NextReadFault;
        NextReadFault = null;
        return fault is null ? Task.FromResult(_version) : Task.FromException<long>(fault);
    }

    public async IAsyncEnumerable<CommitBatch> ReadChangesAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var batch in _changes.Reader.ReadAllAsync(cancellationToken)) yield return batch;
    }

    public Task<ClientRegistration> RegisterClientAsync(Guid clientId, string userId, ResumeExchange? resume, CancellationToken cancellationToken)
    {
        var isNew = _clients.TryAdd(clientId, (userId, 0));
        var (user, last) = _clients[clientId];
        var mayResume = user == userId && resume is not null && _proofs.TryGetValue(clientId, out var stored) && stored.AsSpan().SequenceEqual(resume.Presented.Span);
        if (user == userId && resume is not null) _proofs[clientId] = resume.Next.ToArray();
        return Task.FromResult(new ClientRegistration(user == userId, isNew, last, mayResume));
    }

    public Task<IReadOnlyList<StoredOutcome>> ReadOutcomesAsync(Guid clientId, long after, long upTo, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredOutcome>>([.. _outcomes.Where(outcome => outcome.ClientId == clientId && outcome.Sequence > after && outcome.Sequence <= upTo)]);

    public async Task<MutationReceipt> ExecuteAsync(ClientSequence sequence, Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            if (!_clients.TryGetValue(sequence.ClientId, out var client) || client.User != sequence.UserId) return new(ReceiptKind.UnknownClient, null, 0);
            if (sequence.Sequence > client.Last + 1) return new(ReceiptKind.Gap, null, 0);
            if (sequence.Sequence <= client.Last) return Duplicate(sequence);
            return await ApplyAsync(sequence, body, cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _changes.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private MutationReceipt Duplicate(ClientSequence sequence)
    {
        var stored = _outcomes.Single(outcome => outcome.ClientId == sequence.ClientId && outcome.Sequence == sequence.Sequence);
        return new(ReceiptKind.Duplicate, new MutationOutcome(stored.Status, stored.Payload), _version);
    }

    private async Task<MutationReceipt> ApplyAsync(ClientSequence sequence, Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body, CancellationToken cancellationToken)
    {
        var transaction = new Transaction(new Dictionary<RowKey, Note>(Notes), TakeFault());
        var outcome = await body(transaction, cancellationToken);
        if (outcome.Status == OutcomeStatus.Ok) Notes = transaction.Notes;
        _clients[sequence.ClientId] = (sequence.UserId, sequence.Sequence);
        var stored = new StoredOutcome(sequence.ClientId, sequence.Sequence, outcome.Status, outcome.Payload);
        _outcomes.Add(stored);
        _version++;
        await _changes.Writer.WriteAsync(new CommitBatch(_version - 1, _version, [], [stored]), cancellationToken);
        return new(ReceiptKind.Applied, outcome, _version);
    }

    private Exception? TakeFault()
    {
        var fault = NextFault;
        NextFault = null;
        return fault;
    }

    private sealed class Transaction(Dictionary<RowKey, Note> notes, Exception? fault) : IWriteTransaction
    {
        public Dictionary<RowKey, Note> Notes { get; } = notes;

        public ValueTask<TRow?> FindAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
            where TRow : class
        {
            if (fault is not null) throw fault;
            return ValueTask.FromResult(Notes.TryGetValue(key, out var note) ? model.Clone((TRow)(object)note) : null);
        }

        public ValueTask InsertAsync<TRow>(ModelDescriptor<TRow> model, TRow row)
            where TRow : class
        {
            if (!Notes.TryAdd(model.KeyOf(row), (Note)(object)model.Clone(row))) throw new ConflictException("The key exists.");
            return ValueTask.CompletedTask;
        }

        public ValueTask UpdateAsync<TRow>(ModelDescriptor<TRow> model, TRow row, PositionSet changedColumns)
            where TRow : class
        {
            Assert.False(changedColumns.IsEmpty);
            Notes[model.KeyOf(row)] = (Note)(object)model.Clone(row);
            return ValueTask.CompletedTask;
        }

        public ValueTask DeleteAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
            where TRow : class
        {
            Assert.True(Notes.Remove(key));
            return ValueTask.CompletedTask;
        }
    }
}
