// Call 'Words' "words" on the wire
[WireType]
public sealed class Notice
{
    public string Text { get; init; } = "";
    [JsonPropertyName("words")] public string Words { get; init; } = "";
}
