using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
}

public static class Lots
{
    [LiveQuery]
    public static Rows<Lot> First(Rows<Lot> lots, int least) => lots.Where(l => l.Id > least).Take(10);
}
