namespace ModelSync.Sqlite.Changes;

/// <summary>Says that there may be a new commit. Take <see cref="Next"/> before reading, wait for it after finding nothing: no signal is lost.</summary>
internal sealed class CommitSignal
{
    private TaskCompletionSource _next = New();

    public Task Next => Volatile.Read(ref _next).Task;

    public void Raise() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
