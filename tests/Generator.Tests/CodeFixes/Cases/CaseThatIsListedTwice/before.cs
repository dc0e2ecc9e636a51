// MSYNC1051 RepairUnionFix.Once
using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(Card), "plastic")]
public abstract record Payment;

[WireType]
public sealed record Card(string Number) : Payment;
