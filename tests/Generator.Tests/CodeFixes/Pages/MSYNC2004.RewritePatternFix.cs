// Write "\{\d{4}}"
[WireType]
public sealed class Order
{
    [RegularExpression(@"\{\d{4}}")] public string Slot { get; init; } = "";
}
