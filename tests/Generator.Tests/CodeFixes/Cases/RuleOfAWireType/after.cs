using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    [Rule("notice.text", nameof(Text))]
    public bool HasText() => Text != "";

    [Rule("notice.long")]
    public bool IsLong() => Text.Length > 3;
}
