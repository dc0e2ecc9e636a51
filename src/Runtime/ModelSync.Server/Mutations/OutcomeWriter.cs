using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Wire;

namespace ModelSync.Server.Mutations;

/// <summary>Makes the outcomes that are stored: MessagePack of the mutation's name, then the result or the error in protocol form.</summary>
internal static class OutcomeWriter
{
    public static MutationOutcome Ok(MutationDescriptor mutation, object? result) => new(
        OutcomeStatus.Ok,
        Encoded.MessagePack((mutation, result), static (ref MessagePackWriter writer, (MutationDescriptor Mutation, object? Result) outcome) =>
        {
            writer.WriteString(outcome.Mutation.Name);
            outcome.Mutation.WriteResult(ref writer, outcome.Result);
        }));

    public static MutationOutcome Rejected(MutationDescriptor mutation, RejectionDescriptor rejection, object record) => Rejected(
        mutation.Name,
        new WireError(rejection.Code)
        {
            Data = Encoded.MessagePack((rejection, record), static (ref MessagePackWriter writer, (RejectionDescriptor Rejection, object Record) data) => data.Rejection.Write(ref writer, data.Record)),
        });

    /// <param name="mutation">Wire name; empty when there is no such mutation.</param>
    public static MutationOutcome Rejected(string mutation, WireError error) => new(OutcomeStatus.Rejected, Error(mutation, error));

    public static MutationOutcome Failed(string mutation, WireError error) => new(OutcomeStatus.Failed, Error(mutation, error));

    private static byte[] Error(string mutation, WireError error) =>
        Encoded.MessagePack((mutation, error), static (ref MessagePackWriter writer, (string Mutation, WireError Error) outcome) =>
        {
            writer.WriteString(outcome.Mutation);
            outcome.Error.Write(ref writer);
        });
}
