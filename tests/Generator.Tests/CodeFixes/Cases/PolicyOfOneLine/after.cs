using System;
using ModelSync;

namespace Shop;

[SyncModel]
public class Bid {
    public Guid Id { get; init; }

    // TODO: say who may read. Until then nobody does.
    [ReadPolicy]
    public static bool CanSee(Bid bid, ShopUser user) => false;
}
