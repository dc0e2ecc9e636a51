// Let the field 'Readers' travel: [JsonInclude]
[WireType]
public sealed class Notice
{
    public string Title { get; init; } = "";
    [JsonInclude] public int Readers;
}
