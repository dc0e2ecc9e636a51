using System.Runtime.ExceptionServices;

namespace Conformance.Fuzzing;

/// <summary>Counts what is thrown on this thread while it lives, caught or not.</summary>
internal sealed class ThrownExceptions : IDisposable
{
    private readonly int _thread = Environment.CurrentManagedThreadId;

    public ThrownExceptions() => AppDomain.CurrentDomain.FirstChanceException += See;

    public int Count { get; private set; }

    public Exception? First { get; private set; }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= See;

    private void See(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (Environment.CurrentManagedThreadId != _thread) return;
        Count++;
        First ??= thrown.Exception;
    }
}
