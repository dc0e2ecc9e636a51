namespace ModelSync.Benchmarks.Orders;

internal static class SampleOrder
{
    public static Order Create(int lines = 20) => new()
    {
        Id = Id(1),
        Number = "2026-000123",
        Status = OrderStatus.Paid,
        CreatedAt = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero),
        PaidAt = new(2026, 3, 14, 9, 31, 2, 120, TimeSpan.Zero),
        Customer = new() { Id = Id(2), Name = "Zoë Müller-Ångström", Email = "zoe.mueller@example.com", LoyaltyPoints = 1250 },
        Lines = [.. Enumerable.Range(1, lines).Select(Line)],
        Total = 4711.50m,
    };

    private static OrderLine Line(int i) => new()
    {
        LineNo = i,
        ProductId = Id(100 + i),
        Sku = $"SKU-{i:D6}",
        Title = $"Replace the left-hand widget, size {i}",
        Quantity = (i % 7) + 1,
        UnitPrice = 19.95m + i,
        Discount = i % 3 == 0 ? 1.50m : null,
        GiftWrap = i % 4 == 0,
    };

    private static Guid Id(int i) => new(i, 7, 11, 1, 2, 3, 4, 5, 6, 7, (byte)i);
}
