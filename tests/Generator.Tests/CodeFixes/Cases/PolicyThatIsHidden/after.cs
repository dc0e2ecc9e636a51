using ModelSync;

namespace Shop;

[SyncModel]
public class Lot
{
    public int Id { get; init; }

    internal class Policies
    {
        [ReadPolicy]
        public static bool CanSee(Lot lot) => lot.Id > 10;
    }
}
