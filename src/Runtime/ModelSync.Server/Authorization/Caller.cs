using System.Security.Claims;

namespace ModelSync.Server.Authorization;

/// <summary>Who calls.</summary>
/// <param name="UserId">Id of the signed-in user; empty when anonymous.</param>
/// <param name="User">The surface's user type, read from the claims; null when anonymous or when a claim is missing.</param>
public sealed record Caller(ClaimsPrincipal Principal, string UserId, object? User)
{
    /// <summary>As <c>welcome</c> tells it.</summary>
    public string? VisibleUserId => UserId.Length == 0 ? null : UserId;
}
