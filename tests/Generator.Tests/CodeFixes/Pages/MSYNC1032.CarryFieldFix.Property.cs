// Make 'Readers' a property
[WireType]
public sealed class Notice
{
    public string Title { get; init; } = "";
    public int Readers { get; set; }
}
