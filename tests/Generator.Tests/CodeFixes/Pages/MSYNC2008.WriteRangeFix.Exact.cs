// Compare without rounding
[WireType]
public sealed class Order
{
    [Range(1.0, 9.0)] public decimal Price { get; init; }
}
