// Leave 'Extra' out: [NotMapped]
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    public Guid Id { get; init; }
    [NotMapped] public object? Extra { get; set; }
}
