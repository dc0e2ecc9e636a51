using Microsoft.Extensions.Logging;

namespace ModelSync.Sqlite.Reading;

/// <summary>
/// Rows whose stored form is not canonical do not exist for live queries: hydrations leave them out and the change feed reports them as deleted.
/// Each kind is logged once, without anything of the row; all are counted.
/// </summary>
internal sealed class UnreadableRows(ILogger logger)
{
    private const int MostRemembered = 1000;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _logged = new(StringComparer.Ordinal);
    private long _count;

    /// <summary>How often one was met.</summary>
    public long Count => Interlocked.Read(ref _count);

    public void Report(Exception fault)
    {
        Interlocked.Increment(ref _count);
        lock (_lock)
        {
            if (_logged.Count == MostRemembered || !_logged.Add(fault.Message)) return;
        }
        logger.UnreadableRow(fault.Message);
    }
}
