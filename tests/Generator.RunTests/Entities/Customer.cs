using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using ModelSync;

namespace Generator.RunTests.Entities;

// Entities as Entity Framework Core's own documentation writes them: nothing but [SyncModel] is added.
[SyncModel(Read = Access.Everyone)]
[Table("customers")]
[Index(nameof(Email), IsUnique = true)]
public class Customer
{
    public int CustomerId { get; set; }

    [Required, MaxLength(100)]
    public string Name { get; set; } = null!;

    [Column("mail"), Unicode(false)]
    public string? Email { get; set; }

    [Timestamp]
    public byte[]? Version { get; set; }

    [InverseProperty(nameof(Order.Customer))]
    public virtual ICollection<Order> Orders { get; set; } = [];

    public int? LikesId { get; set; }

    [ForeignKey(nameof(LikesId))]
    public virtual Order? Likes { get; set; }
}
