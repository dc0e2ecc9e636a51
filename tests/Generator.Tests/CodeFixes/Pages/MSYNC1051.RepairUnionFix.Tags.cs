// Give each case of 'Payment' a tag of its own
[WireType]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(Cash), "cash")]
public abstract record Payment;

[WireType]
public sealed record Card(string Number) : Payment;

[WireType]
public sealed record Cash(decimal Amount) : Payment;
