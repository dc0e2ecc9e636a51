// MSYNC1051 AddWireTypeFix
using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType, JsonDerivedType(typeof(Card), "card")]
public abstract record Payment;

public sealed record Card(string Number) : Payment;
