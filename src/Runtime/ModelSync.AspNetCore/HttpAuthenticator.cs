using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelSync.Server.Authorization;

namespace ModelSync.AspNetCore;

/// <summary>
/// Authenticates hello and auth through the application's own schemes: each time over a fresh copy of the upgrade request in a scope of its own,
/// because handlers remember their verdict for the request. With a token, the token decides and cookies are left out.
/// </summary>
internal sealed class HttpAuthenticator(HttpContext upgrade, HelloAuthorization authorization) : IAuthenticator
{
    public async ValueTask<Authentication> AuthenticateAsync(string? token, CancellationToken cancellationToken)
    {
        await using var scope = upgrade.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var request = RequestCopy.Of(upgrade, scope.ServiceProvider, token);
        var policy = await authorization.ResolveAsync(scope.ServiceProvider);
        var result = await AuthenticateAsync(request, policy, token);
        if (token is not null && !result.Succeeded) return Authentication.Required;
        var principal = result.Principal ?? request.User;
        if (policy is not null && await RefusalAsync(request, policy, result) is { } refusal) return refusal;
        return new Authentication(AuthenticationVerdict.Accepted, principal, ExpiryOf(result, principal));
    }

    private static async Task<AuthenticateResult> AuthenticateAsync(HttpContext request, AuthorizationPolicy? policy, string? token)
    {
        foreach (var scheme in await SchemesAsync(request, policy, token))
        {
            var result = await request.AuthenticateAsync(scheme);
            if (!result.Succeeded) continue;
            request.User = result.Principal;
            return result;
        }

        // Middleware of the application may have signed the caller in at the upgrade, without any scheme.
        return token is null && request.User.Identity?.IsAuthenticated == true
            ? AuthenticateResult.Success(new AuthenticationTicket(request.User, "upgrade"))
            : AuthenticateResult.NoResult();
    }

    // The schemes that the policy names, else the default one; a token is also tried with the others, since an application of pages may have cookies as default.
    private static async Task<IEnumerable<string>> SchemesAsync(HttpContext request, AuthorizationPolicy? policy, string? token)
    {
        if (policy is { AuthenticationSchemes.Count: > 0 }) return policy.AuthenticationSchemes;
        if (request.RequestServices.GetService<IAuthenticationSchemeProvider>() is not { } provider) return [];
        var standard = await provider.GetDefaultAuthenticateSchemeAsync();
        var schemes = standard is null ? [] : new List<string> { standard.Name };
        if (token is not null) schemes.AddRange((await provider.GetAllSchemesAsync()).Select(scheme => scheme.Name).Where(name => name != standard?.Name));
        return schemes;
    }

    private static async Task<Authentication?> RefusalAsync(HttpContext request, AuthorizationPolicy policy, AuthenticateResult result)
    {
        var evaluator = request.RequestServices.GetRequiredService<IPolicyEvaluator>();
        var verdict = await evaluator.AuthorizeAsync(policy, result, request, resource: request);
        if (verdict.Succeeded) return null;
        return verdict.Forbidden ? Authentication.Forbidden : Authentication.Required;
    }

    private static DateTimeOffset? ExpiryOf(AuthenticateResult result, ClaimsPrincipal principal)
    {
        if (result.Properties?.ExpiresUtc is { } expires) return expires;
        return long.TryParse(principal.FindFirst("exp")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Min(seconds, DateTimeOffset.MaxValue.ToUnixTimeSeconds()))
            : null;
    }
}
