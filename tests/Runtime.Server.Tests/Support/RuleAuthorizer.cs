using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;

namespace Runtime.Server.Tests.Support;

/// <summary>Roles without an application around.</summary>
internal sealed class RuleAuthorizer : IAuthorizer
{
    public ValueTask<bool> IsAllowedAsync(AccessRule rule, Caller caller) => ValueTask.FromResult(
        rule.AllowAnonymous
        || (caller.Principal.Identity!.IsAuthenticated && (rule.Roles is null || rule.Roles.Split(',', StringSplitOptions.TrimEntries).Any(caller.Principal.IsInRole))));
}
