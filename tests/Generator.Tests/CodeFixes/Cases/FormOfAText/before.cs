// MSYNC1020 RemoveAttributeFix.StoredAs
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    [StoredAs(StoredForm.Cents)] public string Name { get; set; } = "";
}
