using System;
using ModelSync;

namespace Shop
{
    [SyncModel]
    public sealed record Bid(Guid Id, decimal Amount)
    {
        // TODO: say who may read. Until then nobody does.
        [ReadPolicy]
        public static bool CanSee(Bid bid, ShopUser user) => false;
    } // what somebody offers
}
