using System.Text.Json.Serialization;
using ModelSync;

namespace Shop
{
    [WireType]
    [System.Text.Json.Serialization.JsonDerivedType(typeof(Card), 1)]
    [JsonDerivedType(typeof(More.Cash), 2)]
    [JsonDerivedType(typeof(More.Debt), 3)]
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
