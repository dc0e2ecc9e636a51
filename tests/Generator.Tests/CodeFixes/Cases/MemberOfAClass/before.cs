// MSYNC1001 AddWireTypeFix
using System;
using System.Collections.Generic;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    public Dictionary<string, List<Address?>> Places { get; set; } = [];
}

[Serializable]
public sealed class Address
{
    public string City { get; set; } = "";
}
