using System.Security.Claims;

namespace ModelSync.Server.Authorization;

/// <summary>Finds out who is at the other end of one connection: by the token of hello, or by what came with the connection (a cookie).</summary>
public interface IAuthenticator
{
    /// <param name="token">Bearer token, or null.</param>
    ValueTask<Authentication> AuthenticateAsync(string? token, CancellationToken cancellationToken);
}

/// <summary>What came out.</summary>
/// <param name="Principal">For <see cref="AuthenticationVerdict.Accepted"/>; not authenticated when anonymous callers are allowed.</param>
/// <param name="ExpiresAt">When the proof ends; the connection ends with it.</param>
public sealed record Authentication(AuthenticationVerdict Verdict, ClaimsPrincipal Principal, DateTimeOffset? ExpiresAt)
{
    public static Authentication Required { get; } = new(AuthenticationVerdict.Required, new ClaimsPrincipal(), null);

    public static Authentication Forbidden { get; } = new(AuthenticationVerdict.Forbidden, new ClaimsPrincipal(), null);
}

public enum AuthenticationVerdict
{
    Accepted,

    /// <summary>No proof, or one that is not valid (any more).</summary>
    Required,

    /// <summary>Signed in, but the endpoint's policies say no.</summary>
    Forbidden,
}
