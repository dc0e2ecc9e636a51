using System;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    public string Name { get; set; } = "";
}

public static class Lots
{
    [LiveQuery]
    public static Rows<Lot> Called(Rows<Lot> lots, string name) => lots.Where(l => l.Name.StartsWith(name, StringComparison.Ordinal)).Take(10);
}
