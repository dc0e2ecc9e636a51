using System.Security.Claims;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;

namespace ModelSync.Server.Sessions;

/// <summary>Reads the caller from claims: the id by which mutations are counted, and the surface's user type.</summary>
internal static class CallerReader
{
    public static Caller Read(UserDescriptor? user, ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true) return new Caller(principal, "", null);
        var id = principal.FindFirst("sub") ?? principal.FindFirst(ClaimTypes.NameIdentifier);
        return new Caller(principal, id?.Value ?? principal.Identity.Name ?? "", user?.Read(principal));
    }
}
