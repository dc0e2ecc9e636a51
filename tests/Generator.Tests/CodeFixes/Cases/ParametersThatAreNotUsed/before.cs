// MSYNC0035 RemoveParameterFix all
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
    public static Rows<Lot> First(string name, Rows<Lot> lots, int least, int other) => lots.Where(l => l.Id > least).Take(10);
}
