// MSYNC0008 ChangeTypeModifiersFix.Internal
using ModelSync;

namespace Shop;

public class Outer
{
    private protected class Inner
    {
        [WireType]
        private sealed record Notice(string Text);
    }
}
