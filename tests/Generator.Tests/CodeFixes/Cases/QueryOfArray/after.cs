using System.Collections.Generic;
using System.Linq;
using ModelSync;

namespace Shop;

[ModelSync.SyncModel(Read = ModelSync.Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
}

public static class Lots
{
    [ModelSync.LiveQuery]
    public static Rows<Lot> First(ModelSync.Rows<Lot> lots)
    {
        return lots.OrderBy(l => l.Id)
            .Take(10);
    }

    [ModelSync.LiveQuery]
    public static Rows<Lot> Others(ModelSync.Rows<Lot> lots) => lots.Where(l => l.Id > 10).Take(10);
}
