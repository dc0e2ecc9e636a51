// Ask the rule on creation only
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    public Guid Id { get; init; }
    public decimal Amount { get; set; }
    [ServerOnly] public decimal Limit { get; set; }

    [Rule("bid.below_limit", nameof(Amount), On = RuleOn.Create)]
    public bool IsBelowLimit() => Amount <= Limit;
}
