using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;

namespace ModelSync.Server.Mutations;

/// <summary>One call inside the store's transaction. The store may run it again after a serialization failure: every run starts afresh.</summary>
internal sealed class MutationRun(SurfaceDescriptor surface, MutationCall call, PreparedCall prepared, RuleAsker rules, TimeSpan timeLimit, TimeProvider time, ILogger logger)
{
    /// <summary>What the last run asked to be done after the commit.</summary>
    public IReadOnlyList<Func<IServiceProvider, CancellationToken, Task>> AfterCommit { get; private set; } = [];

    public async ValueTask<MutationOutcome> ExecuteAsync(IWriteTransaction transaction, CancellationToken cancellationToken) =>
        OutcomeSeal.Close(surface, await EndAsync(transaction, cancellationToken));

    private async ValueTask<MutationOutcome> EndAsync(IWriteTransaction transaction, CancellationToken cancellationToken)
    {
        AfterCommit = [];
        if (prepared is not { Mutation: { } mutation, Arguments: { } arguments }) return prepared.Refusal!;
        var work = new UnitOfWork(transaction);
        try
        {
            return await RunAsync(mutation, arguments, work, cancellationToken);
        }
        catch (Exception end) when (work.StorageFault is null && !cancellationToken.IsCancellationRequested)
        {
            return Classify(mutation, end);
        }
        finally
        {
            work.Close();
        }
    }

    private async ValueTask<MutationOutcome> RunAsync(MutationDescriptor mutation, object arguments, UnitOfWork work, CancellationToken cancellationToken)
    {
        var scope = new MutationScope(surface, call, work, time.GetUtcNow());
        var context = ContextMaker.Make(surface.User, scope);
        var running = mutation.RunAsync(context, arguments);
        var result = running.IsCompletedSuccessfully ? running.Result : await running.AsTask().WaitAsync(timeLimit, time, cancellationToken);
        if (await ViolationsAsync(work, new RuleContext(scope.UtcNow), cancellationToken) is { Count: > 0 } violations)
            return OutcomeWriter.Rejected(mutation.Name, new WireError(ErrorCodes.Invalid) { Violations = violations });

        // Encoded before anything is written, so that a result that the wire cannot carry changes nothing.
        var outcome = OutcomeWriter.Ok(mutation, result);
        await work.WriteAsync();
        AfterCommit = scope.AfterCommitActions;
        return outcome;
    }

    // What the server alone knows is asked about rows in which nothing else is wrong.
    private ValueTask<IReadOnlyList<Violation>> ViolationsAsync(UnitOfWork work, RuleContext context, CancellationToken cancellationToken)
    {
        var sink = new ViolationSink();
        work.Validate(context, ref sink);
        return sink.IsEmpty ? rules.AboutRowsAsync(work, context, cancellationToken) : new(sink.ToList());
    }

    private MutationOutcome Classify(MutationDescriptor mutation, Exception end)
    {
        switch (end)
        {
            case RejectedException { Rejection: var record } when mutation.Rejections.FirstOrDefault(candidate => candidate.Is(record)) is { } rejection:
                return OutcomeWriter.Rejected(mutation, rejection, record);
            case ConflictException:
                logger.MutationConflict(end, mutation.Name, call.TraceId);
                return OutcomeWriter.Rejected(mutation.Name, new WireError(ErrorCodes.ConflictKey));
            case StaleRowException:
                logger.MutationConflict(end, mutation.Name, call.TraceId);
                return OutcomeWriter.Rejected(mutation.Name, new WireError(ErrorCodes.ConflictVersion));
            case AnonymousCallerException or MissingRowException:
                logger.MutationDenied(mutation.Name, call.TraceId);
                return OutcomeWriter.Rejected(mutation.Name, new WireError(ErrorCodes.Denied));
            case TimeoutException:
                logger.MutationTimedOut(mutation.Name, call.TraceId);
                return OutcomeWriter.Failed(mutation.Name, new WireError(ErrorCodes.MutationTimeout) { TraceId = call.TraceId });
            default:
                logger.MutationFault(end, mutation.Name, call.TraceId);
                return OutcomeWriter.Failed(mutation.Name, new WireError(ErrorCodes.Fault) { TraceId = call.TraceId });
        }
    }
}
