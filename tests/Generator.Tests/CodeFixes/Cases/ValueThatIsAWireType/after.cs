using ModelSync;

namespace Shop;

[WireType]
public sealed record Name(string Text);
