// Let 'Notice' have values: remove 'abstract'
[WireType]
public class Notice
{
    public string Text { get; set; } = "";
}
