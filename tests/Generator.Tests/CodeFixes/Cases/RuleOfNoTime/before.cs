// MSYNC2010 RunRuleFix
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    public int Size { get; set; }

    [Rule("lot.size", nameof(Size), On = RuleOn.None, Message = "None")]
    public bool HasSize() => Size > 0;
}
