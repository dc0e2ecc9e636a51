// MSYNC2006 MakeCallableFix
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    public int Size { get; set; }

    [Rule("lot.size", nameof(Size))]
    private bool HasSize() => Size > 0;
}
