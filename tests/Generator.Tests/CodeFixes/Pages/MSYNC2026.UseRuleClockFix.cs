// Ask the rule's context for the time
[WireType]
public sealed class Offer
{
    public DateTimeOffset EndsAt { get; init; }

    [Rule("offer.ends_later", nameof(EndsAt))]
    public bool EndsLater(RuleContext ctx) => EndsAt > ctx.UtcNow;
}
