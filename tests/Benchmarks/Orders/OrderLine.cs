using MemoryPack;
using MessagePack;

namespace ModelSync.Benchmarks.Orders;

[WireType, MemoryPackable, MessagePackObject]
public partial class OrderLine
{
    [Key(0)] public int LineNo { get; set; }

    [Key(1)] public Guid ProductId { get; set; }

    [Key(2)] public string Sku { get; set; } = "";

    [Key(3)] public string Title { get; set; } = "";

    [Key(4)] public int Quantity { get; set; }

    [Key(5)] public decimal UnitPrice { get; set; }

    [Key(6)] public decimal? Discount { get; set; }

    [Key(7)] public bool GiftWrap { get; set; }
}
