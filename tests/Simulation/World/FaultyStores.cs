using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace Simulation.World;

/// <summary>A store with another way to execute mutations.</summary>
internal abstract class FaultyStore(ISyncStore inner) : ISyncStore
{
    protected ISyncStore Inner { get; } = inner;

    public Guid Epoch => Inner.Epoch;

    public Task OpenAsync(SurfaceDescriptor surface, CancellationToken cancellationToken) => Inner.OpenAsync(surface, cancellationToken);

    public Task<Hydration<TRow>> HydrateAsync<TRow>(HydrationRequest<TRow> request, CancellationToken cancellationToken)
        where TRow : class => Inner.HydrateAsync(request, cancellationToken);

    public Task<long> ReadVersionAsync(CancellationToken cancellationToken) => Inner.ReadVersionAsync(cancellationToken);

    public IAsyncEnumerable<CommitBatch> ReadChangesAsync(long after, CancellationToken cancellationToken) => Inner.ReadChangesAsync(after, cancellationToken);

    public Task<CommitBatch> ReadPastAsync(int most, CancellationToken cancellationToken) => Inner.ReadPastAsync(most, cancellationToken);

    public virtual Task<ClientRegistration> RegisterClientAsync(Guid clientId, string userId, ResumeExchange? resume, CancellationToken cancellationToken) =>
        Inner.RegisterClientAsync(clientId, userId, resume, cancellationToken);

    public Task<IReadOnlyList<StoredOutcome>> ReadOutcomesAsync(Guid clientId, long after, long upTo, CancellationToken cancellationToken) =>
        Inner.ReadOutcomesAsync(clientId, after, upTo, cancellationToken);

    public virtual Task<MutationReceipt> ExecuteAsync(
        ClientSequence sequence, Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body, CancellationToken cancellationToken) =>
        Inner.ExecuteAsync(sequence, body, cancellationToken);

    public ValueTask DisposeAsync() => Inner.DisposeAsync();

    /// <summary>Runs a body in a transaction that knows nothing of the client.</summary>
    protected async Task<MutationReceipt> ExecuteAsStrangerAsync(
        ClientSequence sequence, Guid stranger, Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body, CancellationToken cancellationToken)
    {
        await Inner.RegisterClientAsync(stranger, sequence.UserId, cancellationToken);
        return await Inner.ExecuteAsync(new ClientSequence(stranger, sequence.UserId, 1), body, cancellationToken);
    }
}

/// <summary>M1: the effects are committed, then the process may die, then the sequence row is written.</summary>
internal sealed class SequenceOutsideTransaction(ISyncStore inner, Random random) : FaultyStore(inner)
{
    public override async Task<MutationReceipt> ExecuteAsync(
        ClientSequence sequence, Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body, CancellationToken cancellationToken)
    {
        var known = await Inner.RegisterClientAsync(sequence.ClientId, sequence.UserId, cancellationToken);
        if (sequence.Sequence <= known.LastSequence) return await Inner.ExecuteAsync(sequence, body, cancellationToken);
        var stranger = new Guid(random.Next(), 0, 0, BitConverter.GetBytes(random.NextInt64()));
        var effects = await ExecuteAsStrangerAsync(sequence, stranger, body, cancellationToken);
        if (random.Next(4) == 0) throw new IOException("The process died.");
        return await Inner.ExecuteAsync(sequence, (_, _) => ValueTask.FromResult(effects.Outcome!), cancellationToken);
    }
}

/// <summary>M2: a client that comes back with an old mutation is not remembered.</summary>
internal sealed class SequenceForgotten(ISyncStore inner, Random random) : FaultyStore(inner)
{
    public override async Task<MutationReceipt> ExecuteAsync(
        ClientSequence sequence, Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body, CancellationToken cancellationToken)
    {
        var known = await Inner.RegisterClientAsync(sequence.ClientId, sequence.UserId, cancellationToken);
        if (sequence.Sequence > known.LastSequence) return await Inner.ExecuteAsync(sequence, body, cancellationToken);
        var forgotten = new Guid(random.Next(), 1, 0, BitConverter.GetBytes(random.NextInt64()));
        return await ExecuteAsStrangerAsync(sequence, forgotten, body, cancellationToken);
    }
}

/// <summary>M14: a token is good whoever brings it.</summary>
internal sealed class ResumeForAnybody(ISyncStore inner) : FaultyStore(inner)
{
    private readonly HashSet<string> _proofs = [];

    public override async Task<ClientRegistration> RegisterClientAsync(Guid clientId, string userId, ResumeExchange? resume, CancellationToken cancellationToken)
    {
        var registration = await Inner.RegisterClientAsync(clientId, userId, resume, cancellationToken);
        if (resume is null) return registration;
        _proofs.Add(Convert.ToHexString(resume.Next.Span));
        return registration with { MayResume = _proofs.Contains(Convert.ToHexString(resume.Presented.Span)) };
    }
}
