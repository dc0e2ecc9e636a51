using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType]
[JsonDerivedType(typeof(Card), 1)]
[JsonDerivedType(typeof(Cash), 2)]
[JsonDerivedType(typeof(Debt), 3)]
public abstract record Payment;

[WireType]
public sealed record Card(string Number) : Payment;

[WireType]
public sealed record Cash(decimal Amount) : Payment;

[WireType]
public sealed record Debt(decimal Amount) : Payment;
