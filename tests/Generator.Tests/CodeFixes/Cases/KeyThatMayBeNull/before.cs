// MSYNC0007 ChangeMemberTypeFix all
using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    [Key, Column(Order = 0)] public Guid? Id { get; init; }
    [Key, Column(Order = 1)] public string? Name { get; init; }
}
