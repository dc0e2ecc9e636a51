namespace ModelSync.Server.Mutations;

/// <summary>Ends a mutation as rejected; made by <see cref="MutationContext.Reject"/>.</summary>
internal sealed class RejectedException(object rejection) : Exception($"Rejected with {rejection.GetType().Name}.")
{
    public object Rejection { get; } = rejection;
}

/// <summary>The mutation read <see cref="MutationContext{TUser}.User"/> but nobody is signed in; the client gets <c>denied</c>.</summary>
internal sealed class AnonymousCallerException() : Exception("The mutation reads the user, but the caller is anonymous or lacks a claim of the user type.");
