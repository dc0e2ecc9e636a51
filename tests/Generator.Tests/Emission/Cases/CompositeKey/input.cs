using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone), Table("seats taken")]
public class Booking
{
    [Key, Column("show id", Order = 1)]
    public Guid ShowId { get; init; }

    [Key, Column("seat", Order = 0)]
    public string Seat { get; init; } = "";

    public string Name { get; set; } = "";
}

public static class Bookings
{
    [LiveQuery]
    public static Rows<Booking> OfShow(Rows<Booking> bookings, Guid show) => bookings.Where(b => b.ShowId == show).OrderByDescending(b => b.Name);
}
