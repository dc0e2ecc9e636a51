using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public sealed record Seat([property: Key] [property: Column(Order = 0)] int Row, [property: Key] [property: Column(Order = 1)] int Number);
