using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    public int Size { get; set; }

    [Rule("lot.size", nameof(Size), Message = "Between 1 and 100")]
    public bool HasSize() => !(Size <= 0 || Size > 100);

    [Rule("lot.even", nameof(Size), Message = "Even")]
    public bool IsEven() => Size % 2 == 0;
}
