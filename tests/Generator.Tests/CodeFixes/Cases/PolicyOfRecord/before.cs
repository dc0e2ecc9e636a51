// MSYNC0001 AddReadPolicyFix.Policy
using System;
using ModelSync;

namespace Shop
{
    [SyncModel]
    public sealed record Bid(Guid Id, decimal Amount); // what somebody offers
}
