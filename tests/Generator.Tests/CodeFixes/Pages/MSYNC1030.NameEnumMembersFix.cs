// Give the members of 'Urgency' names of their own
public enum Urgency
{
    [JsonStringEnumMemberName("now")] Immediate,
    [JsonStringEnumMemberName("today")] Today,
    Later,
}

[WireType]
public sealed class Notice
{
    public Urgency Urgency { get; init; }
}
