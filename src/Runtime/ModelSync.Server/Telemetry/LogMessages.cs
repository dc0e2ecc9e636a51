using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Telemetry;

/// <summary>
/// Every line that the server logs. No row values, no keys, no arguments, no tokens: what ModelSync and its stores throw tells none of them.
/// The text of the application's own exceptions is logged as it is, because nobody else can say what went wrong there; nothing else of a row is.
/// </summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "Session {SessionId} of client {ClientId} began")]
    public static partial void SessionBegan(this ILogger logger, Guid sessionId, Guid clientId);

    [LoggerMessage(2, LogLevel.Information, "Session {SessionId} ended: {Code} {Reason}")]
    public static partial void SessionEnded(this ILogger logger, Guid sessionId, int code, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Session {SessionId} sent what the protocol does not have: {Reason}")]
    public static partial void ProtocolError(this ILogger logger, Guid sessionId, string reason);

    [LoggerMessage(4, LogLevel.Error, "Session {SessionId} failed")]
    public static partial void SessionFault(this ILogger logger, Exception fault, Guid sessionId);

    [LoggerMessage(5, LogLevel.Warning, "Session {SessionId} was over the limit {Limit}")]
    public static partial void OverLimit(this ILogger logger, Guid sessionId, string limit);

    [LoggerMessage(6, LogLevel.Critical, "The engine of {Surface} cannot go on")]
    public static partial void EngineFault(this ILogger logger, Exception fault, string surface);

    [LoggerMessage(7, LogLevel.Debug, "Session {SessionId} drains: the server is stopping")]
    public static partial void SessionDrains(this ILogger logger, Guid sessionId);

    [LoggerMessage(8, LogLevel.Information, "{Surface} has started at version {Version}")]
    public static partial void Started(this ILogger logger, string surface, long version);

    [LoggerMessage(9, LogLevel.Information, "{Surface} has stopped")]
    public static partial void Stopped(this ILogger logger, string surface);

    [LoggerMessage(10, LogLevel.Warning, "Session {SessionId} asked for query {Query}, which does not exist")]
    public static partial void UnknownQuery(this ILogger logger, Guid sessionId, int query);

    [LoggerMessage(11, LogLevel.Warning, "Session {SessionId} may not ask {Query}")]
    public static partial void QueryDenied(this ILogger logger, Guid sessionId, string query);

    [LoggerMessage(20, LogLevel.Warning, "Mutation {Mutation} does not exist (trace {TraceId})")]
    public static partial void UnknownMutation(this ILogger logger, int mutation, string traceId);

    [LoggerMessage(21, LogLevel.Warning, "Mutation {Mutation} was denied (trace {TraceId})")]
    public static partial void MutationDenied(this ILogger logger, string mutation, string traceId);

    [LoggerMessage(22, LogLevel.Warning, "Mutation {Mutation} came with arguments that are no values of their types: {Error} (trace {TraceId})")]
    public static partial void MutationArguments(this ILogger logger, string mutation, WireErrorCode error, string traceId);

    [LoggerMessage(23, LogLevel.Information, "Mutation {Mutation} met a constraint of the database (trace {TraceId})")]
    public static partial void MutationConflict(this ILogger logger, Exception conflict, string mutation, string traceId);

    [LoggerMessage(24, LogLevel.Error, "Mutation {Mutation} took too long (trace {TraceId})")]
    public static partial void MutationTimedOut(this ILogger logger, string mutation, string traceId);

    [LoggerMessage(25, LogLevel.Error, "Mutation {Mutation} failed (trace {TraceId})")]
    public static partial void MutationFault(this ILogger logger, Exception fault, string mutation, string traceId);

    [LoggerMessage(26, LogLevel.Error, "An action after the commit failed (trace {TraceId})")]
    public static partial void AfterCommitFault(this ILogger logger, Exception fault, string traceId);

    [LoggerMessage(27, LogLevel.Error, "The store could not run a mutation (trace {TraceId})")]
    public static partial void StoreFault(this ILogger logger, Exception fault, string traceId);

    [LoggerMessage(40, LogLevel.Warning, "Live query {Query} {Problem}")]
    public static partial void QueryTrouble(this ILogger logger, Exception? fault, string query, string problem);

    [LoggerMessage(41, LogLevel.Error, "Reading changes after version {Version} failed; it begins again")]
    public static partial void ChangesFailed(this ILogger logger, Exception fault, long version);
}
