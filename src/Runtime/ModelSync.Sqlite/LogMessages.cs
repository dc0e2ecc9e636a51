using Microsoft.Extensions.Logging;

namespace ModelSync.Sqlite;

internal static partial class LogMessages
{
    [LoggerMessage(2101, LogLevel.Warning, "Rows are left out of live queries: {Reason}")]
    public static partial void UnreadableRow(this ILogger logger, string reason);

    [LoggerMessage(2102, LogLevel.Warning, "Looking for commits of other programs failed; it is tried again")]
    public static partial void ForeignCommitsFault(this ILogger logger, Exception fault);

    [LoggerMessage(2103, LogLevel.Warning, "Reading the change log failed; it is tried again")]
    public static partial void ChangeFeedFault(this ILogger logger, Exception fault);

    [LoggerMessage(2104, LogLevel.Error, "A group of {Count} writes was rolled back; they are tried one by one")]
    public static partial void GroupFault(this ILogger logger, Exception fault, int count);

    [LoggerMessage(2105, LogLevel.Warning, "The change log could not be pruned; it is tried again")]
    public static partial void PruneFault(this ILogger logger, Exception fault);

    [LoggerMessage(2106, LogLevel.Warning, "The database went back from version {Known} to {Found}: it was restored or replaced, and its history has a new identity")]
    public static partial void Restored(this ILogger logger, long known, long found);

    [LoggerMessage(2107, LogLevel.Error, "The writer's transaction could not be rolled back")]
    public static partial void RollbackFault(this ILogger logger, Exception fault);
}
