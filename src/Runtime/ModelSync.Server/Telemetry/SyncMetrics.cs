using System.Diagnostics;
using System.Diagnostics.Metrics;
using ModelSync.Server.Queries.Resume;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Telemetry;

/// <summary>
/// The instruments of one surface. Names and units follow OpenTelemetry's conventions; tags are names of the contract, error codes and close codes,
/// never values of rows, arguments or users, so that their number is bounded by the contract.
/// </summary>
internal sealed class SyncMetrics
{
    public const string MeterName = "ModelSync";

    private readonly Meter _meter;
    private readonly KeyValuePair<string, object?> _surface;
    private readonly UpDownCounter<long> _connections;
    private readonly Histogram<double> _connectionDuration;
    private readonly UpDownCounter<long> _subscriptions;
    private readonly Histogram<double> _mutationDuration;
    private readonly Histogram<double> _readDuration;
    private readonly Counter<long> _commits;
    private readonly Counter<long> _changes;
    private readonly Counter<long> _errors;

    public SyncMetrics(Meter meter, string surface)
    {
        _meter = meter;
        _surface = new KeyValuePair<string, object?>("modelsync.surface", surface);
        _connections = meter.CreateUpDownCounter<long>("modelsync.connections", "{connection}", "Open connections.");
        _connectionDuration = meter.CreateHistogram<double>("modelsync.connection.duration", "s", "Life of a connection, by close code.");
        _subscriptions = meter.CreateUpDownCounter<long>("modelsync.subscriptions", "{subscription}", "Live queries of all connections, by query.");
        _mutationDuration = meter.CreateHistogram<double>("modelsync.mutation.duration", "s", "From the mutation's turn to its durable commit, by mutation and outcome.");
        _readDuration = meter.CreateHistogram<double>("modelsync.read.duration", "s", "Reads of the database for live queries, by query.");
        _commits = meter.CreateCounter<long>("modelsync.commits", "{batch}", "Batches of commits that the engine took, whoever wrote them.");
        _changes = meter.CreateCounter<long>("modelsync.changes", "{row}", "Changed rows that the engine routed.");
        _errors = meter.CreateCounter<long>("modelsync.errors", "{error}", "Errors told to clients, by code.");
    }

    /// <summary>How those who came back were brought to the present, by kind.</summary>
    public void ObserveResumes(Func<ResumeCounts> read) => _meter.CreateObservableCounter(
        "modelsync.resumes",
        () =>
        {
            var (ring, log, digest, snapshot) = read();
            return new[] { Resumed(ring, "ring"), Resumed(log, "log"), Resumed(digest, "digest"), Resumed(snapshot, "snapshot") };
        },
        "{subscription}",
        "Subscriptions of clients that came back, by how they were brought to the present.");

    public void ConnectionOpened() => _connections.Add(1, _surface);

    public void ConnectionClosed(int closeCode, TimeSpan lasted)
    {
        _connections.Add(-1, _surface);
        _connectionDuration.Record(lasted.TotalSeconds, _surface, new("modelsync.close_code", closeCode));
    }

    public void SubscriptionOpened(string query) => _subscriptions.Add(1, _surface, new("modelsync.query", query));

    public void SubscriptionClosed(string query) => _subscriptions.Add(-1, _surface, new("modelsync.query", query));

    /// <param name="mutation">Name of the contract, or null when there is none of that number.</param>
    public void MutationEnded(string? mutation, string outcome, TimeSpan lasted) =>
        _mutationDuration.Record(lasted.TotalSeconds, _surface, new("modelsync.mutation", mutation ?? "unknown"), new("modelsync.outcome", outcome));

    public void QueryRead(string query, bool failed, TimeSpan lasted)
    {
        var tags = new TagList { _surface, new("modelsync.query", query) };
        if (failed) tags.Add("error.type", "read");
        _readDuration.Record(lasted.TotalSeconds, tags);
    }

    public void Committed(CommitBatch batch)
    {
        _commits.Add(1, _surface);
        _changes.Add(batch.Changes.Count, _surface);
    }

    public void ErrorTold(string code) => _errors.Add(1, _surface, new("error.type", code));

    private Measurement<long> Resumed(long count, string kind) => new(count, _surface, new("modelsync.resume.kind", kind));
}
