// MSYNC0009 MakeCallableFix
using ModelSync;

namespace Shop;

[SyncModel]
public class Lot
{
    public int Id { get; init; }

    class Policies
    {
        [ReadPolicy]
        bool CanSee(Lot lot) => lot.Id > 10;
    }
}
