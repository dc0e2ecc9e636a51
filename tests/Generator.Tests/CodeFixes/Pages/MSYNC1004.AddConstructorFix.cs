// Add a private constructor without parameters to 'Notice'
[WireType]
public sealed class Notice(string words)
{
    public string Text { get; init; } = words;

    private Notice()
        : this(default(string)!)
    {
    }
}
