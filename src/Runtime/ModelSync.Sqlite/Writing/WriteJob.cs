using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Writing;

/// <summary>Something that the writer does inside its transaction. It may run again when the transaction was lost.</summary>
internal abstract class WriteJob
{
    /// <summary>Given up by who asked for it; has no effect once the job runs to its end.</summary>
    public abstract CancellationToken Cancellation { get; }

    /// <summary>Whether its task is complete.</summary>
    public abstract bool IsSettled { get; }

    /// <summary>Runs between savepoints. An exception rolls back what it wrote and fails it alone.</summary>
    public abstract ValueTask RunAsync(Database database);

    /// <summary>The commit is durable.</summary>
    public abstract void Committed();

    /// <summary>Nothing of it was committed.</summary>
    public abstract void Failed(Exception fault);
}

/// <summary>A job with a result.</summary>
internal abstract class WriteJob<TResult>(CancellationToken cancellation) : WriteJob
{
    private readonly TaskCompletionSource<TResult> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? _result;

    public Task<TResult> Task => _completion.Task;

    public override CancellationToken Cancellation => cancellation;

    public override bool IsSettled => _completion.Task.IsCompleted;

    public override async ValueTask RunAsync(Database database) => _result = await ComputeAsync(database);

    public override void Committed() => _completion.TrySetResult(_result!);

    public override void Failed(Exception fault)
    {
        if (fault is OperationCanceledException && cancellation.IsCancellationRequested) _completion.TrySetCanceled(cancellation);
        else _completion.TrySetException(fault);
    }

    protected abstract ValueTask<TResult> ComputeAsync(Database database);
}
