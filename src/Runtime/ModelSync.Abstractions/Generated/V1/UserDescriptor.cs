using System.Security.Claims;

namespace ModelSync.Generated.V1;

/// <summary>The <see cref="SyncUserAttribute"/> type as the runtime sees it.</summary>
public abstract class UserDescriptor
{
    /// <summary>Reads the user from its claims; null when a claim is missing or is no value of its type, or the identity is not authenticated.</summary>
    public abstract object? Read(ClaimsPrincipal principal);

    /// <summary>Calls the visitor with the user type.</summary>
    public abstract TResult Accept<TResult>(IUserVisitor<TResult> visitor);
}

/// <summary>Receives the user type.</summary>
public interface IUserVisitor<out TResult>
{
    /// <summary>Receives the type.</summary>
    TResult Visit<TUser>(UserDescriptor<TUser> user)
        where TUser : class;
}

/// <summary>The user type.</summary>
public abstract class UserDescriptor<TUser> : UserDescriptor
    where TUser : class
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IUserVisitor<TResult> visitor) => visitor.Visit(this);
}
