using ModelSync.Server.Authorization;

namespace Runtime.Server.Tests.Support;

/// <summary>Tokens are <c>name</c>, <c>name:role</c> or <c>name:role:seconds</c>; none is anonymous, <c>bad</c> is refused, <c>banned</c> forbidden.</summary>
internal sealed class TokenAuthenticator(TimeProvider time) : IAuthenticator
{
    public ValueTask<Authentication> AuthenticateAsync(string? token, CancellationToken cancellationToken) => ValueTask.FromResult(token switch
    {
        null => new Authentication(AuthenticationVerdict.Accepted, Principals.Anonymous, null),
        "bad" => Authentication.Required,
        "banned" => Authentication.Forbidden,
        _ => Read(token.Split(':')),
    });

    private Authentication Read(string[] parts)
    {
        DateTimeOffset? expiresAt = parts.Length > 2 ? time.GetUtcNow().AddSeconds(int.Parse(parts[2])) : null;
        var principal = parts.Length > 1 && parts[1].Length > 0 ? Principals.Of(parts[0], parts[1]) : Principals.Of(parts[0]);
        return new Authentication(AuthenticationVerdict.Accepted, principal, expiresAt);
    }
}
