using System;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Note
{
    public Guid Id { get; init; }

    public double Size { get; set; }

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public void Grow(double by) => Size = by * by;
}
