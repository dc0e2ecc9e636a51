using MemoryPack;
using MessagePack;

namespace ModelSync.Benchmarks.Orders;

[WireType, MemoryPackable, MessagePackObject]
public partial class Customer
{
    [Key(0)] public Guid Id { get; set; }

    [Key(1)] public string Name { get; set; } = "";

    [Key(2)] public string Email { get; set; } = "";

    [Key(3)] public int? LoyaltyPoints { get; set; }
}
