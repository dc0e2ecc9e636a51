// Change the type to 'List<decimal>'
[SyncModel(Read = Access.Everyone)]
public class Product
{
    public Guid Id { get; init; }
    public List<decimal> Prices { get; set; } = [];
}
