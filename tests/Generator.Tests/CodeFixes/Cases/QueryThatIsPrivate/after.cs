using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
}

public class Lots
{
    /// <summary>All of them.</summary>
    [LiveQuery]
    public static Rows<Lot> First(Rows<Lot> lots) => lots.Take(10);
}
