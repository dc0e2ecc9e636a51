using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ModelSync.AspNetCore;

/// <summary>
/// What <c>RequireAuthorization</c> put on the endpoint, kept for hello: a token comes in the first message, so nothing can be said at the upgrade.
/// </summary>
internal sealed record HelloAuthorization(IReadOnlyList<IAuthorizeData> Data, IReadOnlyList<AuthorizationPolicy> Policies, bool AllowAnonymous)
{
    /// <summary>Moves the endpoint's authorization to hello. Runs last, so it sees everything that was added to the endpoint or its groups.</summary>
    public static void MoveFrom(EndpointBuilder endpoint)
    {
        var metadata = endpoint.Metadata;
        metadata.Add(new HelloAuthorization(
            [.. metadata.OfType<IAuthorizeData>()],
            [.. metadata.OfType<AuthorizationPolicy>()],
            metadata.OfType<IAllowAnonymous>().Any()));
        foreach (var moved in metadata.Where(item => item is IAuthorizeData or AuthorizationPolicy).ToList()) metadata.Remove(moved);

        // Keeps a fallback policy of the application away from the upgrade; hello applies it.
        metadata.Add(new AllowAnonymousAttribute());
    }

    /// <summary>The policy that a caller must meet, or null when everyone may come.</summary>
    public async ValueTask<AuthorizationPolicy?> ResolveAsync(IServiceProvider services)
    {
        if (AllowAnonymous) return null;
        var provider = services.GetRequiredService<IAuthorizationPolicyProvider>();
        return await AuthorizationPolicy.CombineAsync(provider, Data, Policies) ?? await provider.GetFallbackPolicyAsync();
    }
}
