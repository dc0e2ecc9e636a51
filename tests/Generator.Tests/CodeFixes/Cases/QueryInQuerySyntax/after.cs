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
    public static Rows<Lot> Late(Rows<Lot> lots) =>
        (from lot in lots
        where lot.Id > 10
        select lot).Take(100);

    [LiveQuery]
    public static Rows<Lot> Sorted(Rows<Lot> lots)
    {
        return lots
            .OrderBy(l => l.Id).Take(100); // by the key
    }
}
