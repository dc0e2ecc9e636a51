// MSYNC2010 RunRuleFix all
using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    [Rule("notice.text", nameof(Text), On = RuleOn.Create)]
    public bool HasText() => Text != "";

    [Rule("notice.long", On = RuleOn.Patch)]
    public bool IsLong() => Text.Length > 3;
}
