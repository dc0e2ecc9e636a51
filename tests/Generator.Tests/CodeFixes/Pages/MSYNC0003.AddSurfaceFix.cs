// Add the surface 'TestSync'
[SyncSurface(Npm = "@under/test")]
public partial class TestSync;

// no class has [SyncSurface]
[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
}
