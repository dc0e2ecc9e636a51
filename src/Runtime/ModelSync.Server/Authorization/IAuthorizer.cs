using ModelSync.Generated.V1;

namespace ModelSync.Server.Authorization;

/// <summary>Decides who may ask a query or run a mutation; which rows they get is the business of read policies.</summary>
public interface IAuthorizer
{
    ValueTask<bool> IsAllowedAsync(AccessRule rule, Caller caller);
}
