using System;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }

    [Obsolete, NotMapped]
    public System.IO.Stream? Extra { get; set; }

    [NotMapped] public Action? Changed { get; set; }
}
