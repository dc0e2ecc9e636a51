// MSYNC1003 AddSetterFix.Init
using ModelSync;

namespace Shop;

[WireType]
public sealed class Notice
{
    public string Text
    {
        get;
    } = "";
}
