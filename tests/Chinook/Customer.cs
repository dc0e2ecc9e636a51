using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

/// <summary>Seen by the employee who looks after the customer, and by managers.</summary>
[SyncModel]
public class Customer
{
    [Key, Column(TypeName = "INTEGER")]
    public int CustomerId { get; init; }

    [Column(TypeName = "NVARCHAR(40)")]
    public string FirstName { get; set; } = "";

    [Column(TypeName = "NVARCHAR(20)")]
    public string LastName { get; set; } = "";

    [Column(TypeName = "NVARCHAR(80)")]
    public string? Company { get; set; }

    [Column(TypeName = "NVARCHAR(70)")]
    public string? Address { get; set; }

    [Column(TypeName = "NVARCHAR(40)")]
    public string? City { get; set; }

    [Column(TypeName = "NVARCHAR(40)")]
    public string? State { get; set; }

    [Column(TypeName = "NVARCHAR(40)")]
    public string? Country { get; set; }

    [Column(TypeName = "NVARCHAR(10)")]
    public string? PostalCode { get; set; }

    [Column(TypeName = "NVARCHAR(24)")]
    public string? Phone { get; set; }

    [Column(TypeName = "NVARCHAR(24)")]
    public string? Fax { get; set; }

    [Column(TypeName = "NVARCHAR(60)")]
    public string Email { get; set; } = "";

    [Column(TypeName = "INTEGER")]
    public int? SupportRepId { get; set; }

    [ReadPolicy]
    public static bool CanSee(Customer customer, StoreUser user) => user.IsManager || customer.SupportRepId == user.EmployeeId;
}
