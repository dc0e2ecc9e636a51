// Leave 'Scan' out: [JsonIgnore]
public class Receipt
{
    public Guid Id { get; init; }
    [JsonIgnore] public System.IO.Stream? Scan { get; init; }
}
