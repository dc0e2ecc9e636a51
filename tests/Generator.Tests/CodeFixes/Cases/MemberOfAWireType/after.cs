// The header of the file.

using System.Text.Json.Serialization;

namespace Shop;

[ModelSync.WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";

    /// <summary>Whatever.</summary>
    [JsonIgnore] public System.IO.Stream? Extra { get; init; }
}
