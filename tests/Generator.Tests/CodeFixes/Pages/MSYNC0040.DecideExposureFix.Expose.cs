// Let clients see 'PasswordHash': [Expose]
[SyncModel(Read = Access.SignedIn)]
public class Account
{
    public Guid Id { get; init; }
    public string Email { get; set; } = "";
    [Expose] public string PasswordHash { get; private set; } = "";
}
