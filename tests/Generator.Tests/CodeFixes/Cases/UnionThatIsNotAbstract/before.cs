// MSYNC1051 RepairUnionFix.Abstract
using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType, JsonDerivedType(typeof(Card), "card")]
public record Payment;

[WireType]
public sealed record Card(string Number) : Payment;
