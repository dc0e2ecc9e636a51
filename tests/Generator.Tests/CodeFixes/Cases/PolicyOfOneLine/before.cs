// MSYNC0001 AddReadPolicyFix.Policy
using System;
using ModelSync;

namespace Shop;

[SyncModel]
public class Bid { public Guid Id { get; init; } }
