// MSYNC1005 NameMemberFix all
using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";
    public string text { get; init; } = "";
    public string TEXT { get; init; } = "";
    [System.Text.Json.Serialization.JsonPropertyName("text")] public string Words { get; init; } = "";
}
