// MSYNC1001 LeaveMemberOutFix.Json
// The header of the file.

namespace Shop;

[ModelSync.WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    /// <summary>Whatever.</summary>
    public System.IO.Stream? Extra { get; init; }
}
