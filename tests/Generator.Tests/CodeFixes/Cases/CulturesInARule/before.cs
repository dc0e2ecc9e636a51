// MSYNC2024 CompareOrdinalFix all
using System;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    [Rule("notice.polite", nameof(Text))]
    public bool IsPolite() => Text.StartsWith("please") || Text.EndsWith("thanks", StringComparison.CurrentCulture);

    [Rule("notice.short", nameof(Text))]
    public bool IsShort() => Text.Contains("short", StringComparison.InvariantCulture);
}
