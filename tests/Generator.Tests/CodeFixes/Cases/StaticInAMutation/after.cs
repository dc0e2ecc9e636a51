using ModelSync;

namespace Shop;

[Shared]
public static class Most
{
    public static readonly int Notes = 20;
}

[SyncModel(Read = Access.Everyone)]
public class Note
{
    public System.Guid Id { get; init; }

    public int Count { get; set; }

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public void Add()
    {
        if (Count < Most.Notes) Count++;
    }
}
