// Leave 'Readers' out: [JsonIgnore]
[WireType]
public sealed class Notice
{
    public string Title { get; init; } = "";
    [JsonIgnore] public int Readers;
}
