// Return bool, with the message at the rule
[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    [Rule("notice.has_text", nameof(Text), Message = "empty")]
    public bool HasText() => Text != "";
}
