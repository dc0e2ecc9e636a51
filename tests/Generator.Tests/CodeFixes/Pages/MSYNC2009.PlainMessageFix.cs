// Write "At most {2}"
[WireType]
public sealed class Order
{
    [Range(1, 9, ErrorMessage = "At most {2}")] public int Count { get; init; }
}
