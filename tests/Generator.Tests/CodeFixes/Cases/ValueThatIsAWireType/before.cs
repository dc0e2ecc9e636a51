// MSYNC1050 RemoveAttributeFix.WireValue
using ModelSync;

namespace Shop;

[WireType, WireValue]
public sealed record Name(string Text);
