using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

/// <summary>Somebody who works in the store; <see cref="ReportsTo"/> is another row of this table, or null for the head.</summary>
[SyncModel(Read = Access.Everyone)]
public class Employee
{
    [Key, Column(TypeName = "INTEGER")]
    public int EmployeeId { get; init; }

    [Column(TypeName = "NVARCHAR(20)")]
    public string LastName { get; set; } = "";

    [Column(TypeName = "NVARCHAR(20)")]
    public string FirstName { get; set; } = "";

    [Column(TypeName = "NVARCHAR(30)")]
    public string? Title { get; set; }

    [Column(TypeName = "INTEGER")]
    public int? ReportsTo { get; set; }

    /// <summary>Text without zone; the store means UTC.</summary>
    [Column(TypeName = "DATETIME")]
    public DateTimeOffset? BirthDate { get; set; }

    /// <summary>Text without zone; the store means UTC.</summary>
    [Column(TypeName = "DATETIME")]
    public DateTimeOffset? HireDate { get; set; }

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
    public string? Email { get; set; }
}
