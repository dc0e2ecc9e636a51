using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Chinook;

[SyncSurface(Npm = "@chinook/sync")]
public partial class Music;

[SyncModel(Read = Access.Everyone), Table("Invoice")]
public class Invoice
{
    [Key, Column("InvoiceId", TypeName = "INTEGER")]
    public int Id { get; init; }

    [Column("InvoiceDate", TypeName = "DATETIME")]
    public DateTimeOffset Date { get; set; }

    [Column(TypeName = "REAL")]
    public decimal Total { get; set; }
}

public static class Invoices
{
    [LiveQuery]
    public static Rows<Invoice> Since(Rows<Invoice> invoices, DateTimeOffset date, decimal total) =>
        invoices.Where(i => i.Date >= date && i.Total > total).OrderByDescending(i => i.Date).Take(10);
}
