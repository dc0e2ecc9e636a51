// MSYNC2026 UseRuleClockFix all
using System;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    public DateTimeOffset EndsAt { get; set; }

    [Rule("lot.ends", nameof(EndsAt))]
    public bool Ends() => EndsAt > DateTimeOffset.UtcNow;

    [Rule("lot.ended", nameof(EndsAt))]
    public bool Ended(RuleContext now) => EndsAt < now.UtcNow || EndsAt > DateTimeOffset.UtcNow;
}
