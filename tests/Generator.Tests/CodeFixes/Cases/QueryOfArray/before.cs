// MSYNC0011 ReturnRowsFix all
using System.Collections.Generic;
using System.Linq;

namespace Shop;

[ModelSync.SyncModel(Read = ModelSync.Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
}

public static class Lots
{
    [ModelSync.LiveQuery]
    public static Lot[] First(ModelSync.Rows<Lot> lots)
    {
        return lots.OrderBy(l => l.Id)
            .Take(10)
            .ToArray();
    }

    [ModelSync.LiveQuery]
    public static IReadOnlyList<Lot> Others(ModelSync.Rows<Lot> lots) => lots.Where(l => l.Id > 10).Take(10).ToList();
}
