using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType, JsonDerivedType(typeof(Card), "card")]
public abstract record Payment;

[WireType]
public sealed record Card(string Number) : Payment;
