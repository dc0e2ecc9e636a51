// MSYNC2006 ReturnBoolFix all
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    public int Size { get; set; }

    [Rule("lot.size", nameof(Size))]
    public string? HasSize() => Size <= 0 || Size > 100 ? "Between 1 and 100" : null;

    [Rule("lot.even", nameof(Size), Message = "Even")]
    public string? IsEven() => Size % 2 != 0 ? "even" : null;
}
