using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;

namespace ModelSync.AspNetCore;

/// <summary>Asks the application's own policies. Every rule but <c>[AllowAnonymous]</c> needs a signed-in caller.</summary>
internal sealed class PolicyAuthorizer(IServiceScopeFactory services) : IAuthorizer
{
    public ValueTask<bool> IsAllowedAsync(AccessRule rule, Caller caller)
    {
        if (rule.AllowAnonymous) return ValueTask.FromResult(true);
        if (caller.Principal.Identity?.IsAuthenticated != true || !HasRole(rule, caller)) return ValueTask.FromResult(false);
        return rule.Policy is null ? ValueTask.FromResult(true) : MeetsAsync(rule.Policy, caller);
    }

    private static bool HasRole(AccessRule rule, Caller caller) =>
        rule.Roles is null || rule.Roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Any(caller.Principal.IsInRole);

    private async ValueTask<bool> MeetsAsync(string policy, Caller caller)
    {
        await using var scope = services.CreateAsyncScope();
        var authorization = scope.ServiceProvider.GetRequiredService<IAuthorizationService>();
        return (await authorization.AuthorizeAsync(caller.Principal, resource: null, policy)).Succeeded;
    }
}
