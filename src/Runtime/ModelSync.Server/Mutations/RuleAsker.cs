using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;

namespace ModelSync.Server.Mutations;

/// <summary>Asks the rules of the server: with services of a scope of their own, and no longer than a mutation may run.</summary>
internal sealed class RuleAsker(IServiceScopeFactory services, TimeSpan timeLimit, TimeProvider time, ILogger logger)
{
    /// <summary>Asks about the inputs of a call before a transaction begins: services may be slow. The refusal is stored like any other.</summary>
    public async ValueTask<PreparedCall> AboutInputsAsync(PreparedCall prepared, MutationCall call, CancellationToken cancellationToken)
    {
        if (prepared is not { Mutation: { HasServerRules: true } mutation, Arguments: { } arguments }) return prepared;
        try
        {
            var violations = await AskAsync(new RuleContext(time.GetUtcNow()), make => mutation.ValidateOnServerAsync(arguments, make()), cancellationToken);
            return violations.Count == 0 ? prepared : PreparedCall.Refused(OutcomeWriter.Rejected(mutation.Name, new WireError(ErrorCodes.Invalid) { Violations = violations }));
        }
        catch (TimeoutException)
        {
            logger.MutationTimedOut(mutation.Name, call.TraceId);
            return PreparedCall.Refused(OutcomeWriter.Failed(mutation.Name, new WireError(ErrorCodes.MutationTimeout) { TraceId = call.TraceId }));
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.MutationFault(fault, mutation.Name, call.TraceId);
            return PreparedCall.Refused(OutcomeWriter.Failed(mutation.Name, new WireError(ErrorCodes.Fault) { TraceId = call.TraceId }));
        }
    }

    /// <summary>Asks about the rows that a method has changed.</summary>
    public ValueTask<IReadOnlyList<Violation>> AboutRowsAsync(UnitOfWork work, RuleContext context, CancellationToken cancellationToken) =>
        AskAsync(context, work.ValidateOnServerAsync, cancellationToken);

    // Without rules there is no scope.
    private async ValueTask<IReadOnlyList<Violation>> AskAsync(RuleContext context, Func<Func<ServerRules>, ValueTask> ask, CancellationToken cancellationToken)
    {
        AsyncServiceScope? scope = null;
        ServerRules? rules = null;
        using var deadline = new CancellationTokenSource(timeLimit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            var asking = ask(() => rules ??= new ServerRules(context, (scope ??= services.CreateAsyncScope()).ServiceProvider, both.Token));
            if (asking.IsCompletedSuccessfully) asking.GetAwaiter().GetResult();
            else await asking.AsTask().WaitAsync(timeLimit, time, cancellationToken);
            return rules?.Found ?? [];
        }
        catch (OperationCanceledException late) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("A rule of the server did not answer in time.", late);
        }
        finally
        {
            if (scope is { } opened) await opened.DisposeAsync();
        }
    }
}
