// MSYNC1004 AddConstructorFix all
using ModelSync;

namespace Shop;

[WireType]
public class Notice
{
    public Notice(string words, int count)
    {
        Text = words;
        Count = count;
    }

    public string Text { get; init; }

    public int Count { get; init; }
}

[WireType]
public class Point(double? across, string name)
{
    public double? X { get; init; } = across;

    public string Name { get; init; } = name;
}
