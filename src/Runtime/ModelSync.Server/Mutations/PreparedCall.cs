using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Mutations;

/// <summary>A call that passed the door, or the outcome that says why it did not. Both go through the store: a refusal by the door has used its sequence number.</summary>
internal readonly record struct PreparedCall(MutationDescriptor? Mutation, object? Arguments, MutationOutcome? Refusal)
{
    public static PreparedCall Refused(MutationOutcome outcome) => new(null, null, outcome);
}
