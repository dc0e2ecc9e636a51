// MSYNC0020 SetKeyOrderFix all
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public sealed record Seat([property: Key] int Row, [property: Key] int Number);
