using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;

namespace ModelSync.Server.Mutations;

/// <summary>Runs mutations exactly once through the store, then what they asked to be done after the commit.</summary>
internal sealed class MutationRunner(
    SurfaceDescriptor surface,
    ISyncStore store,
    CallPreparer preparer,
    IServiceScopeFactory services,
    MutationTimes times,
    TimeProvider time,
    SyncMetrics metrics,
    ILogger logger)
{
    private readonly RuleAsker _rules = new(services, times.Mutation, time, logger);

    /// <summary>Throws when the store fails; then nothing happened and the sequence number is free.</summary>
    public async Task<MutationReceipt> RunAsync(MutationCall call, CancellationToken cancellationToken)
    {
        var name = (uint)call.Index < (uint)surface.Mutations.Count ? surface.Mutations[call.Index].Name : null;
        using var activity = SyncActivities.Mutation(surface.Name, name, call.Parent);
        var began = time.GetTimestamp();
        var outcome = OutcomeNames.Unavailable;
        try
        {
            var receipt = await ExecuteAsync(call, cancellationToken);
            outcome = OutcomeNames.Of(receipt);
            return receipt;
        }
        finally
        {
            metrics.MutationEnded(name, outcome, time.GetElapsedTime(began));
            activity.End(outcome);
        }
    }

    private async Task<MutationReceipt> ExecuteAsync(MutationCall call, CancellationToken cancellationToken)
    {
        var prepared = await _rules.AboutInputsAsync(await preparer.PrepareAsync(call), call, cancellationToken);
        var run = new MutationRun(surface, call, prepared, _rules, times.Mutation, time, logger);
        var receipt = await store.ExecuteAsync(call.ClientSequence, run.ExecuteAsync, cancellationToken);
        if (receipt is { Kind: ReceiptKind.Applied, Outcome.Status: OutcomeStatus.Ok }) await AfterCommitAsync(call, run.AfterCommit);
        return receipt;
    }

    // The mutation is committed whatever happens here: a fault is logged and changes no outcome.
    private async ValueTask AfterCommitAsync(MutationCall call, IReadOnlyList<Func<IServiceProvider, CancellationToken, Task>> actions)
    {
        if (actions.Count == 0) return;
        await using var scope = services.CreateAsyncScope();
        using var deadline = new CancellationTokenSource(times.AfterCommit, time);
        foreach (var action in actions)
        {
            try
            {
                await action(scope.ServiceProvider, deadline.Token).WaitAsync(deadline.Token);
            }
            catch (Exception fault)
            {
                logger.AfterCommitFault(fault, call.TraceId);
            }
        }
    }
}

/// <param name="Mutation">Longest run of a mutation's method.</param>
/// <param name="AfterCommit">Longest run of everything that a mutation asked to be done after its commit.</param>
internal sealed record MutationTimes(TimeSpan Mutation, TimeSpan AfterCommit);
