// MSYNC0001 AddReadPolicyFix.SignedIn all
using System;

namespace Shop;

[ModelSync.SyncModel]
public class Bid
{
    public Guid Id { get; init; }
}

[ModelSync.SyncModel]
public class Lot
{
    public Guid Id { get; init; }
}
