using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Mutations;

/// <summary>
/// The rows of one run. Reads see the run's own writes; writes happen at the end in the order in which the method named the rows,
/// so that a removed key is free for a row added after it.
/// </summary>
internal sealed class UnitOfWork(IWriteTransaction transaction)
{
    private readonly List<TrackedRow> _rows = [];
    private bool _reading;
    private volatile bool _closed;

    /// <summary>A fault of the storage itself: the outcome is the store's business, not the method's. A value that has no stored form is the method's.</summary>
    public Exception? StorageFault { get; private set; }

    public async ValueTask<TrackedRow<TRow>?> FindAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
        where TRow : class
    {
        ThrowIfClosed();
        if (_reading) throw new InvalidOperationException("A mutation awaits one thing at a time.");
        if (Tracked(model, key) is { } tracked) return tracked.IsRemoved ? null : tracked;
        _reading = true;
        try
        {
            var row = await GuardAsync(() => transaction.FindAsync(model, key));
            ThrowIfClosed();
            return row is null ? null : Track(new TrackedRow<TRow>(model, row, model.Clone(row)));
        }
        finally
        {
            _reading = false;
        }
    }

    public void Add<TRow>(ModelDescriptor<TRow> model, TRow row)
        where TRow : class
    {
        ThrowIfClosed();
        if (Tracked(row) is { IsRemoved: false }) throw new InvalidOperationException($"The {model.Name} was added or found before.");
        Track(new TrackedRow<TRow>(model, row, stored: null));
    }

    public void Remove<TRow>(ModelDescriptor<TRow> model, TRow row)
        where TRow : class
    {
        ThrowIfClosed();
        var tracked = Tracked(row) ?? throw new InvalidOperationException($"Only a {model.Name} that this mutation found or added can be removed.");
        tracked.Remove();
        _rows.Remove(tracked);
        _rows.Add(tracked);
    }

    public void Validate(RuleContext context, ref ViolationSink sink)
    {
        foreach (var row in _rows) row.Validate(context, ref sink);
    }

    public async ValueTask ValidateOnServerAsync(Func<ServerRules> makeRules)
    {
        foreach (var row in _rows) await row.ValidateOnServerAsync(makeRules);
    }

    public async ValueTask WriteAsync()
    {
        foreach (var row in _rows)
            await GuardAsync(async () =>
            {
                await row.WriteAsync(transaction);
                return true;
            });
    }

    /// <summary>The run is over: whatever its method still does has no effect.</summary>
    public void Close() => _closed = true;

    private void ThrowIfClosed()
    {
        if (_closed) throw new InvalidOperationException("The mutation is over; its context cannot be used any more.");
    }

    private TrackedRow<TRow> Track<TRow>(TrackedRow<TRow> row)
        where TRow : class
    {
        _rows.Add(row);
        return row;
    }

    private TrackedRow<TRow>? Tracked<TRow>(TRow row)
        where TRow : class => _rows.OfType<TrackedRow<TRow>>().LastOrDefault(tracked => ReferenceEquals(tracked.Current, row));

    // The last one counts: a key may have been removed and added again.
    private TrackedRow<TRow>? Tracked<TRow>(ModelDescriptor<TRow> model, RowKey key)
        where TRow : class => _rows.OfType<TrackedRow<TRow>>().LastOrDefault(tracked => tracked.Model == model && tracked.Key == key);

    private async ValueTask<T> GuardAsync<T>(Func<ValueTask<T>> operation)
    {
        try
        {
            return await operation();
        }
        catch (Exception fault) when (fault is not (ConflictException or WireException or DamagedRowException))
        {
            StorageFault = fault;
            throw;
        }
    }
}
