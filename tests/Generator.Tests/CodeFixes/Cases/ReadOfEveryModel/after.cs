using System;
using ModelSync;

namespace Shop;

[ModelSync.SyncModel(Read = Access.SignedIn)]
public class Bid
{
    public Guid Id { get; init; }
}

[ModelSync.SyncModel(Read = Access.SignedIn)]
public class Lot
{
    public Guid Id { get; init; }
}
