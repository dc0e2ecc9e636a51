// Read 'Name' from the claim 'name'
[SyncUser]
public sealed record ShopUser([Claim("sub")] Guid Id, [Claim("name")] string Name);
