using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    public int Size { get; set; }

    [Rule("lot.size", nameof(Size), Message = "Between 1 and 99")]
    public bool HasSize()
    {
        return Size > 0 && Size < 100;
    }
}
