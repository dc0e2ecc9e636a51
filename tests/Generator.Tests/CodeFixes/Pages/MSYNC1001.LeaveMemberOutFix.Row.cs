// Leave 'Receipt' out: [NotMapped]
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    public Guid Id { get; init; }
    [NotMapped] public System.IO.Stream? Receipt { get; set; }
}
