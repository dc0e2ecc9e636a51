using ModelSync;

namespace Shop;

[WireType]
internal sealed record Notice(string Text);
