using System.Security.Claims;

namespace ModelSync.Fixtures;

[SyncUser]
public sealed record ShopUser([Claim("sub")] Guid Id, [Claim(ClaimTypes.Role)] string[] Roles);
