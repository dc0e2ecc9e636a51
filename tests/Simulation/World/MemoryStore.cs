using System.Runtime.CompilerServices;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace Simulation.World;

/// <summary>A database in memory: everything completes at once. Selects with the shape's predicate and sorts by columns, as a database does.</summary>
internal sealed class MemoryStore : ISyncStore
{
    private readonly Dictionary<int, Dictionary<RowKey, object>> _tables = [];
    private readonly List<CommitBatch> _log = [];
    private readonly Dictionary<Guid, ClientRow> _clients = [];
    private long _version;

    public Guid Epoch { get; } = Guid.Empty;

    public Task OpenAsync(SurfaceDescriptor surface, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<long> ReadVersionAsync(CancellationToken cancellationToken) => Task.FromResult(_version);

    public Task<Hydration<TRow>> HydrateAsync<TRow>(HydrationRequest<TRow> request, CancellationToken cancellationToken)
        where TRow : class
    {
        var model = (ModelDescriptor<TRow>)request.Shape.Model;
        var order = new ColumnOrder<TRow>(model, request.Shape.Order);
        var matches = request.Shape.Accept(new Matcher<TRow>(request.Arguments));
        IEnumerable<TRow> rows = Table(model).Values.Cast<TRow>().Where(matches).OrderBy(row => row, order);
        if (request.After is { } after) rows = rows.Where(row => order.Compare(row, after) > 0);
        if (request.Limit is { } limit) rows = rows.Take(limit);
        return Task.FromResult(new Hydration<TRow>(_version, [.. rows]));
    }

    public Task<CommitBatch> ReadPastAsync(int most, CancellationToken cancellationToken)
    {
        var from = Math.Max(0, _version - most);
        return Task.FromResult(new CommitBatch(from, _version, [.. _log.SelectMany(batch => batch.Changes).Where(change => change.Sequence > from)], []));
    }

    public async IAsyncEnumerable<CommitBatch> ReadChangesAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var batch in _log)
            if (batch.Version > after) yield return batch;
    }

    public Task<ClientRegistration> RegisterClientAsync(Guid clientId, string userId, ResumeExchange? resume, CancellationToken cancellationToken)
    {
        var isNew = !_clients.TryGetValue(clientId, out var client);
        if (client is null) _clients.Add(clientId, client = new ClientRow(userId, []));
        if (client.UserId != userId) return Task.FromResult(new ClientRegistration(false, false, 0));
        var mayResume = resume is not null && client.Proof.AsSpan().SequenceEqual(resume.Presented.Span) && client.Proof.Length > 0;
        if (resume is not null) client.Proof = resume.Next.ToArray();
        return Task.FromResult(new ClientRegistration(true, isNew, client.Outcomes.Count, mayResume));
    }

    public Task<IReadOnlyList<StoredOutcome>> ReadOutcomesAsync(Guid clientId, long after, long upTo, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredOutcome>>([.. _clients[clientId].Outcomes.Where(outcome => outcome.Sequence > after && outcome.Sequence <= upTo)]);

    public async Task<MutationReceipt> ExecuteAsync(
        ClientSequence sequence, Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body, CancellationToken cancellationToken)
    {
        if (!_clients.TryGetValue(sequence.ClientId, out var client)) return new MutationReceipt(ReceiptKind.UnknownClient, null, 0);
        if (sequence.Sequence <= client.Outcomes.Count)
        {
            var stored = client.Outcomes[(int)sequence.Sequence - 1];
            return new MutationReceipt(ReceiptKind.Duplicate, new MutationOutcome(stored.Status, stored.Payload), _version);
        }

        if (sequence.Sequence > client.Outcomes.Count + 1) return new MutationReceipt(ReceiptKind.Gap, null, 0);
        var transaction = new Transaction(this);
        var outcome = await body(transaction, cancellationToken);
        if (outcome.Status != OutcomeStatus.Ok) transaction.RollBack();
        var row = new StoredOutcome(sequence.ClientId, sequence.Sequence, outcome.Status, outcome.Payload);
        client.Outcomes.Add(row);
        Commit(transaction, row);
        return new MutationReceipt(ReceiptKind.Applied, outcome, _version);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // The outcome takes a place in the log, before the changes: its row is the first that a mutation writes.
    private void Commit(Transaction transaction, StoredOutcome outcome)
    {
        var from = _version++;
        var changes = transaction.Changes.Select(change => change.At(++_version)).ToList();
        _log.Add(new CommitBatch(from, _version, changes, [outcome]));
    }

    private Dictionary<RowKey, object> Table(ModelDescriptor model)
    {
        if (!_tables.TryGetValue(model.Index, out var table)) _tables.Add(model.Index, table = []);
        return table;
    }

    private sealed record ClientRow(string UserId, List<StoredOutcome> Outcomes)
    {
        public byte[] Proof { get; set; } = [];
    }

    private sealed class Matcher<TRow>(object arguments) : IQueryVisitor<Func<TRow, bool>>
        where TRow : class
    {
        public Func<TRow, bool> Visit<TOther, TArguments>(QueryShape<TOther, TArguments> shape)
            where TOther : class
            where TArguments : class => row => shape.Match((TOther)(object)row, (TArguments)arguments);
    }

    private sealed record Undoable(Func<long, RowChange> At, Action Undo);

    private sealed class Transaction(MemoryStore store) : IWriteTransaction
    {
        public List<Undoable> Changes { get; } = [];

        public void RollBack()
        {
            for (var i = Changes.Count - 1; i >= 0; i--) Changes[i].Undo();
            Changes.Clear();
        }

        public ValueTask<TRow?> FindAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
            where TRow : class => ValueTask.FromResult((TRow?)store.Table(model).GetValueOrDefault(key));

        public ValueTask InsertAsync<TRow>(ModelDescriptor<TRow> model, TRow row)
            where TRow : class
        {
            if (store.Table(model).ContainsKey(model.KeyOf(row))) throw new ConflictException("The key exists.");
            return Change(model, model.KeyOf(row), row);
        }

        public ValueTask UpdateAsync<TRow>(ModelDescriptor<TRow> model, TRow row, PositionSet changedColumns)
            where TRow : class => Change(model, model.KeyOf(row), row);

        public ValueTask DeleteAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
            where TRow : class => Change(model, key, null);

        private ValueTask Change<TRow>(ModelDescriptor<TRow> model, RowKey key, TRow? after)
            where TRow : class
        {
            var table = store.Table(model);
            var before = (TRow?)table.GetValueOrDefault(key);
            Put(table, key, after);
            Changes.Add(new Undoable(sequence => new RowChange<TRow>(sequence, model, before, after), () => Put(table, key, before)));
            return ValueTask.CompletedTask;
        }

        private static void Put(Dictionary<RowKey, object> table, RowKey key, object? row)
        {
            if (row is null) table.Remove(key);
            else table[key] = row;
        }
    }
}
