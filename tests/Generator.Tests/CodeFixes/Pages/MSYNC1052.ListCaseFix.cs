// Make 'Cash' a case of 'Payment'
[WireType]
[JsonDerivedType(typeof(Card), "card")]
[JsonDerivedType(typeof(Cash), "cash")]
public abstract record Payment;

[WireType]
public sealed record Card(string Number) : Payment;

[WireType]
public sealed record Cash(decimal Amount) : Payment;
