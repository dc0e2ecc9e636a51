// Change the type to 'decimal'
[WireType]
public sealed class Offer
{
    public decimal Price { get; init; }
}
