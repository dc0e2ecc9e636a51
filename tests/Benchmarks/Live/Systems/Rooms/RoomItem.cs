using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Benchmarks.Live.Systems.Rooms;

/// <summary>The row that the peers broadcast, as a live model in SQLite.</summary>
[SyncModel(Read = Access.Everyone)]
public class RoomItem
{
    [Key, StringLength(40)]
    public string Id { get; init; } = "";

    [StringLength(40)]
    public string Room { get; set; } = "";

    [StringLength(80)]
    public string Title { get; set; } = "";

    public int Qty { get; set; }

    public double Price { get; set; }

    public bool Done { get; set; }

    [StringLength(40)]
    public string Ts { get; set; } = "";
}

public static class RoomItems
{
    [LiveQuery]
    public static Rows<RoomItem> InRoom(Rows<RoomItem> items, string room) => items.Where(i => i.Room == room).OrderBy(i => i.Id).Take(100);

    /// <summary>Sets the text of the room's first item; the first write makes it.</summary>
    [Mutation, AllowAnonymous]
    public static async Task Touch(MutationContext ctx, string room, string ts)
    {
        var id = room + "-0";
        var item = await ctx.Table<RoomItem>().FindAsync(id);
        if (item is null) ctx.Table<RoomItem>().Add(new RoomItem { Id = id, Room = room, Title = "Replace the left-hand widget", Qty = 12, Price = 99.95, Ts = ts });
        else item.Ts = ts;
    }
}

[SyncSurface(Npm = "@rooms/sync")]
public partial class RoomSync;
