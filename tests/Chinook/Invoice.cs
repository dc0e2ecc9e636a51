using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

[SyncModel(Read = Access.Everyone)]
public class Invoice
{
    [Key, Column(TypeName = "INTEGER")]
    public int InvoiceId { get; init; }

    [Column(TypeName = "INTEGER")]
    public int CustomerId { get; set; }

    /// <summary>Text without zone; the store means UTC.</summary>
    [Column(TypeName = "DATETIME")]
    public DateTimeOffset InvoiceDate { get; set; }

    [Column(TypeName = "NVARCHAR(70)")]
    public string? BillingAddress { get; set; }

    [Column(TypeName = "NVARCHAR(40)")]
    public string? BillingCity { get; set; }

    [Column(TypeName = "NVARCHAR(40)")]
    public string? BillingState { get; set; }

    [Column(TypeName = "NVARCHAR(40)")]
    public string? BillingCountry { get; set; }

    [Column(TypeName = "NVARCHAR(10)")]
    public string? BillingPostalCode { get; set; }

    [Column(TypeName = "NUMERIC(10,2)")]
    public decimal Total { get; set; }
}
