// MSYNC0013 RenameDeclarationFix
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
    public static Lot? Find(Rows<Lot> lots, int id) => lots.Where(l => l.Id == id).FirstOrDefault();

    [LiveQuery]
    public static Lot? Find(Rows<Lot> lots, string name) => lots.Where(l => l.Name == name).FirstOrDefault();
}
