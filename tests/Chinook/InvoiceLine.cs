using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

[SyncModel(Read = Access.Everyone)]
public class InvoiceLine
{
    [Key, Column(TypeName = "INTEGER")]
    public int InvoiceLineId { get; init; }

    [Column(TypeName = "INTEGER")]
    public int InvoiceId { get; set; }

    [Column(TypeName = "INTEGER")]
    public int TrackId { get; set; }

    [Column(TypeName = "NUMERIC(10,2)")]
    public decimal UnitPrice { get; set; }

    [Column(TypeName = "INTEGER")]
    public int Quantity { get; set; }
}
