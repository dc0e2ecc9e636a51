// MSYNC1052 ListCaseFix all
using ModelSync;

namespace Shop
{
    [WireType]
    [System.Text.Json.Serialization.JsonDerivedType(typeof(Card), 1)]
    public abstract record Payment;

    [WireType]
    public sealed record Card(string Number) : Payment;
}

namespace Shop.More
{
    [WireType]
    public sealed record Cash(decimal Amount) : Payment;

    [WireType]
    public sealed record Debt(decimal Amount) : Payment;
}
