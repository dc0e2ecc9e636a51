// Make '_rate' read-only
public static class Pricing
{
    private static readonly decimal _rate = 0.19m;

    [Shared]
    public static decimal Tax(decimal price) => price * _rate;
}
