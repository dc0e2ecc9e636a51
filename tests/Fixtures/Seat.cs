using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Fixtures;

/// <summary>A seat of a show, named by three values of three types, in another order than they are declared and written.</summary>
[SyncModel]
public class Seat
{
    [Key, Column(Order = 2)]
    public string Row { get; init; } = "";

    [Key, Column(Order = 3)]
    public long Number { get; init; }

    [Key, Column(Order = 1)]
    public Guid ShowId { get; init; }

    [StringLength(40)]
    public string? Guest { get; set; }

    [Editable(false)]
    public Guid? HolderId { get; set; }

    [ReadPolicy]
    public static bool CanSee(Seat seat, ShopUser user) => seat.HolderId == null || seat.HolderId == user.Id;
}
