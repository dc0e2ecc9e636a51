using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop.Rooms.Model;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone)]
public sealed record Seat([property: Key] long Id, int Row, string? Holder)
{
    public bool IsFree => Holder == null;
}
