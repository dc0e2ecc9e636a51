// MSYNC1001 LeaveMemberOutFix.Row all
using System;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }

    [Obsolete]
    public System.IO.Stream? Extra { get; set; }

    public Action? Changed { get; set; }
}
