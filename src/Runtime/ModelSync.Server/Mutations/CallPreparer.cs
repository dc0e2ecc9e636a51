using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;

namespace ModelSync.Server.Mutations;

/// <summary>What is checked before a transaction begins: the mutation exists, the caller may run it, the arguments have the right types and are valid.</summary>
internal sealed class CallPreparer(SurfaceDescriptor surface, IAuthorizer authorizer, TimeProvider time, ILogger logger)
{
    public async ValueTask<PreparedCall> PrepareAsync(MutationCall call)
    {
        if (call.Plan is { IsServed: false }) return PreparedCall.Refused(OutcomeWriter.Rejected("", new WireError(ErrorCodes.SchemaUnsupported, Retry.Upgrade)));
        if ((uint)call.Index >= (uint)surface.Mutations.Count)
        {
            logger.UnknownMutation(call.Mutation, call.TraceId);
            return PreparedCall.Refused(OutcomeWriter.Rejected("", new WireError(ErrorCodes.Denied)));
        }

        var mutation = surface.Mutations[call.Index];
        if (!await authorizer.IsAllowedAsync(mutation.Access, call.Caller))
        {
            logger.MutationDenied(mutation.Name, call.TraceId);
            return PreparedCall.Refused(OutcomeWriter.Rejected("", new WireError(ErrorCodes.Denied)));
        }

        return ReadArguments(mutation, call);
    }

    private PreparedCall ReadArguments(MutationDescriptor mutation, MutationCall call)
    {
        var arguments = ArgumentReading.Read(mutation, call, out var error);
        if (arguments is null)
        {
            logger.MutationArguments(mutation.Name, error, call.TraceId);
            return PreparedCall.Refused(OutcomeWriter.Rejected(mutation.Name, new WireError(ErrorCodes.Of(error))));
        }

        var violations = new ViolationSink();
        mutation.Validate(arguments, new RuleContext(time.GetUtcNow()), ref violations);
        return violations.IsEmpty
            ? new PreparedCall(mutation, arguments, null)
            : PreparedCall.Refused(OutcomeWriter.Rejected(mutation.Name, new WireError(ErrorCodes.Invalid) { Violations = violations.ToList() }));
    }
}
