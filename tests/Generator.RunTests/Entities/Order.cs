using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using ModelSync;

namespace Generator.RunTests.Entities;

[SyncModel(Read = Access.Everyone)]
public class Order
{
    private readonly List<OrderLine> _lines = [];

    public int Id { get; set; }

    public int CustomerId { get; set; }

    public required Customer Customer { get; set; }

    [Precision(18, 2), Range(typeof(decimal), "0", "1000000")]
    public decimal Total { get; set; }

    public DateTimeOffset PlacedAt { get; set; }

    public OrderState State { get; set; }

    public IReadOnlyCollection<OrderLine> Lines => _lines;

    public void Add(string product, int quantity) => _lines.Add(new OrderLine { Number = _lines.Count + 1, Product = product, Quantity = quantity });
}

public enum OrderState
{
    Open,
    Paid,
}
