// Keep 'PasswordHash' on the server: [ServerOnly]
[SyncModel(Read = Access.SignedIn)]
public class Account
{
    public Guid Id { get; init; }
    public string Email { get; set; } = "";
    [ServerOnly] public string PasswordHash { get; private set; } = "";
}
