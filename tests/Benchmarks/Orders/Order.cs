using MemoryPack;
using MessagePack;

namespace ModelSync.Benchmarks.Orders;

[WireType, MemoryPackable, MessagePackObject]
public partial class Order
{
    [Key(0)] public Guid Id { get; set; }

    [Key(1)] public string Number { get; set; } = "";

    [Key(2)] public OrderStatus Status { get; set; }

    [Key(3)] public DateTimeOffset CreatedAt { get; set; }

    [Key(4)] public DateTimeOffset? PaidAt { get; set; }

    [Key(5)] public Customer Customer { get; set; } = new();

    [Key(6)] public List<OrderLine> Lines { get; set; } = [];

    [Key(7)] public decimal Total { get; set; }

    [Key(8)] public string? Note { get; set; }
}
