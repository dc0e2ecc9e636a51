using ModelSync.Generated.V1;

namespace ModelSync.Server.Storage;

/// <summary>The port to a database. Versions are positions in its change log and always lie at commit boundaries.</summary>
public interface ISyncStore : IAsyncDisposable
{
    /// <summary>Identity of the database's history; a restored or replaced database has another one.</summary>
    Guid Epoch { get; }

    /// <summary>Creates or checks tables, log and triggers. Throws <see cref="StoreSetupException"/> with every problem in one message.</summary>
    Task OpenAsync(SurfaceDescriptor surface, CancellationToken cancellationToken);

    /// <summary>Reads rows of a live query together with the version that they belong to, in one snapshot.</summary>
    Task<Hydration<TRow>> HydrateAsync<TRow>(HydrationRequest<TRow> request, CancellationToken cancellationToken)
        where TRow : class;

    /// <summary>Version of the newest commit.</summary>
    Task<long> ReadVersionAsync(CancellationToken cancellationToken);

    /// <summary>
    /// What happened last, up to the version of the newest commit: at most so many log positions. Nobody else's position in the log counts, so it
    /// begins where everything after <see cref="CommitBatch.From"/> is still there. Outcomes are left out. A store without a past says nothing.
    /// </summary>
    async Task<CommitBatch> ReadPastAsync(int most, CancellationToken cancellationToken)
    {
        var version = await ReadVersionAsync(cancellationToken);
        return new CommitBatch(version, version, [], []);
    }

    /// <summary>
    /// Keeps the contract that is served now and gives those that were before it, the newest first: who has a page open from before a deploy is still
    /// served. What is older than the last <paramref name="most"/> is forgotten. A store that remembers nothing gives none.
    /// </summary>
    Task<IReadOnlyList<KeptContract>> KeepContractAsync(KeptContract contract, int most, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<KeptContract>>([]);

    /// <summary>Commits after a version, in order, own and foreign ones. A batch may merge commits and never tears one. Never ends by itself.</summary>
    IAsyncEnumerable<CommitBatch> ReadChangesAsync(long after, CancellationToken cancellationToken);

    /// <summary>Finds or registers a client. A client id belongs to the user that came first.</summary>
    /// <param name="resume">Proofs of the right to resume, exchanged in the same commit; null leaves what is stored.</param>
    Task<ClientRegistration> RegisterClientAsync(Guid clientId, string userId, ResumeExchange? resume, CancellationToken cancellationToken);

    /// <summary>Finds or registers a client that resumes nothing.</summary>
    Task<ClientRegistration> RegisterClientAsync(Guid clientId, string userId, CancellationToken cancellationToken) =>
        RegisterClientAsync(clientId, userId, null, cancellationToken);

    /// <summary>Stored outcomes with sequence numbers in (<paramref name="after"/>, <paramref name="upTo"/>], ascending.</summary>
    Task<IReadOnlyList<StoredOutcome>> ReadOutcomesAsync(Guid clientId, long after, long upTo, CancellationToken cancellationToken);

    /// <summary>
    /// Runs a mutation exactly once: in one transaction the client's sequence goes from n-1 to n, the body runs, and its outcome is stored.
    /// An outcome that is not <see cref="OutcomeStatus.Ok"/> rolls the body's writes back and is stored alone. Completes after the durable commit;
    /// cancellation after the body ended changes nothing. The body may run again when its transaction was lost. Throws what the body throws, or
    /// <see cref="StoreUnavailableException"/>: then nothing was changed or stored. A duplicate whose outcome is not kept any more is an unknown client.
    /// </summary>
    Task<MutationReceipt> ExecuteAsync(ClientSequence sequence, Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body, CancellationToken cancellationToken);
}

/// <summary>Which part of a live query to read.</summary>
/// <param name="Shape">A shape over rows of type <typeparamref name="TRow"/>.</param>
/// <param name="Arguments">Its bound arguments.</param>
/// <param name="After">Only rows after this one in the shape's order, or null for all.</param>
/// <param name="Limit">At most so many rows, or null.</param>
public sealed record HydrationRequest<TRow>(QueryShape Shape, object Arguments, TRow? After, int? Limit)
    where TRow : class;

/// <summary>Rows in the shape's order, exactly as of a version.</summary>
public sealed record Hydration<TRow>(long Version, IReadOnlyList<TRow> Rows);

/// <summary>A contract that was served.</summary>
/// <param name="Surface">Name of the surface.</param>
/// <param name="WireHash">64 lower-case hex digits.</param>
/// <param name="Lines">What it says, joined by line feeds.</param>
public sealed record KeptContract(string Surface, string WireHash, string Lines);

/// <summary>The tables do not fit the model; the message lists every problem with the way out.</summary>
public sealed class StoreSetupException(string message) : Exception(message);
