// Say that 'PaidAt' is stored as Ticks
[SyncModel(Read = Access.Everyone)]
public class Invoice
{
    public int Id { get; init; }
    [Column(TypeName = "INTEGER"), StoredAs(StoredForm.Ticks)] public DateTimeOffset PaidAt { get; set; }
}
