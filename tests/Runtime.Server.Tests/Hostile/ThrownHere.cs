using System.Runtime.ExceptionServices;

namespace Runtime.Server.Tests.Hostile;

/// <summary>Exceptions that this thread has thrown since, those that were caught included.</summary>
internal sealed class ThrownHere : IDisposable
{
    private readonly int _thread = Environment.CurrentManagedThreadId;

    public ThrownHere() => AppDomain.CurrentDomain.FirstChanceException += Notice;

    public Exception? First { get; private set; }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Notice;

    private void Notice(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (Environment.CurrentManagedThreadId == _thread) First ??= thrown.Exception;
    }
}
