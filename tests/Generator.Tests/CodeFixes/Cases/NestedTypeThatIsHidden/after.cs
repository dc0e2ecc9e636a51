using ModelSync;

namespace Shop;

public class Outer
{
    internal class Inner
    {
        [WireType]
        internal sealed record Notice(string Text);
    }
}
