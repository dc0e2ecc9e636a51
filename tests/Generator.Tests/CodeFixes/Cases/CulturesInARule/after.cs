using System;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    [Rule("notice.polite", nameof(Text))]
    public bool IsPolite() => Text.StartsWith("please", StringComparison.Ordinal) || Text.EndsWith("thanks", StringComparison.Ordinal);

    [Rule("notice.short", nameof(Text))]
    public bool IsShort() => Text.Contains("short", StringComparison.Ordinal);
}
