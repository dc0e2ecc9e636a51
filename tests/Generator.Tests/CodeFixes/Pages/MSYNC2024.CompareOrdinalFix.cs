// Compare by code units: StringComparison.Ordinal
[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    [Rule("notice.text_is_polite", nameof(Text))]
    public bool IsPolite() => Text.StartsWith("please", StringComparison.Ordinal);
}
