// Make 'Price' a wire type
[WireType]
public readonly record struct Price(decimal Amount, string Currency);
