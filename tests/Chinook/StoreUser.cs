namespace ModelSync.Chinook;

/// <summary>An employee of the store who has signed in.</summary>
[SyncUser]
public sealed record StoreUser([Claim("employee")] int EmployeeId, [Claim("manager")] bool IsManager);
