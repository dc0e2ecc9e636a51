// Share 'Pricing.Shipping': [Shared]
public static class Pricing
{
    [Shared]
    public static decimal Total(decimal price) => price + Shipping(price);

    [Shared]
    private static decimal Shipping(decimal price) => price > 100 ? 0 : 5;
}
