// Write "[0-9]{4}"
[WireType]
public sealed class Order
{
    [RegularExpression("[0-9]{4}")] public string Pin { get; init; } = "";
}
