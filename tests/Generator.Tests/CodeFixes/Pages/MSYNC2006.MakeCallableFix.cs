// Make 'HasText' public
[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    [Rule("notice.has_text", nameof(Text))]
    public bool HasText() => Text != "";
}
