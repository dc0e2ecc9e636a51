// MSYNC0008 ChangeTypeModifiersFix.Internal
using ModelSync;

namespace Shop;

[WireType]
file sealed record Notice(string Text);
