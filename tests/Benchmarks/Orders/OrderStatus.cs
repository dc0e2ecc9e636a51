namespace ModelSync.Benchmarks.Orders;

public enum OrderStatus
{
    Draft,
    Placed,
    Paid,
    Shipped,
    Cancelled,
}
