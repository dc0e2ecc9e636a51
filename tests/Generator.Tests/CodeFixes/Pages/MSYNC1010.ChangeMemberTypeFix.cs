// Change the type to 'List<(decimal Key, string Value)>'
[SyncModel(Read = Access.Everyone)]
public class Product
{
    public Guid Id { get; init; }
    public List<(decimal Key, string Value)> Discounts { get; set; } = [];
}
