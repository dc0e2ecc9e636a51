using Microsoft.EntityFrameworkCore;
using ModelSync;

namespace Generator.RunTests.Entities;

[SyncModel(Read = Access.Everyone)]
[PrimaryKey(nameof(OrderId), nameof(Number))]
public class OrderLine
{
    public int Number { get; set; }

    public int OrderId { get; set; }

    public Order? Order { get; set; }

    public string Product { get; set; } = "";

    public int Quantity { get; set; }
}
