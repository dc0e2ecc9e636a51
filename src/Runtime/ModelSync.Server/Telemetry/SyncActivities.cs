using System.Diagnostics;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Telemetry;

/// <summary>Traces: one activity for each mutation, child of the page's trace when hello carried one, and one for each read of a live query.</summary>
internal static class SyncActivities
{
    public const string SourceName = "ModelSync";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Null when nobody listens.</summary>
    public static Activity? Mutation(string surface, string? mutation, ActivityContext parent) =>
        Source.StartActivity($"mutation {mutation ?? "unknown"}", ActivityKind.Server, parent)
            ?.SetTag("modelsync.surface", surface).SetTag("modelsync.mutation", mutation);

    /// <inheritdoc cref="Mutation"/>
    public static Activity? Read(string surface, string query) =>
        Source.StartActivity($"read {query}")?.SetTag("modelsync.surface", surface).SetTag("modelsync.query", query);

    /// <summary>Says how it ended; only what the server did wrong is an error.</summary>
    public static void End(this Activity? activity, string outcome)
    {
        if (activity is null) return;
        activity.SetTag("modelsync.outcome", outcome);
        if (outcome == OutcomeNames.Failed || outcome == OutcomeNames.Unavailable) activity.SetStatus(ActivityStatusCode.Error);
    }
}

/// <summary>How a mutation ended, as metrics and traces say it.</summary>
internal static class OutcomeNames
{
    public const string Failed = "failed";

    /// <summary>The store could not do it; nothing happened.</summary>
    public const string Unavailable = "unavailable";

    public static string Of(MutationReceipt receipt) => receipt switch
    {
        { Kind: ReceiptKind.Duplicate } => "duplicate",
        { Kind: ReceiptKind.Gap } => "gap",
        { Kind: ReceiptKind.UnknownClient } => "unknown_client",
        { Outcome.Status: OutcomeStatus.Ok } => "ok",
        { Outcome.Status: OutcomeStatus.Rejected } => "rejected",
        _ => Failed,
    };
}
