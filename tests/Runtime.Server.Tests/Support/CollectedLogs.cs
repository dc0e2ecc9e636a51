using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Runtime.Server.Tests.Support;

/// <summary>What was logged, as text, with everything that an exception says of itself.</summary>
internal sealed class CollectedLogs : ILogger, ILoggerProvider
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }
}
