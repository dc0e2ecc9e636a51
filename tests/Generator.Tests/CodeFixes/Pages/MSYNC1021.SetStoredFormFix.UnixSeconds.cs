// Say that 'PaidAt' is stored as UnixSeconds
[SyncModel(Read = Access.Everyone)]
public class Invoice
{
    public int Id { get; init; }
    [Column(TypeName = "INTEGER"), StoredAs(StoredForm.UnixSeconds)] public DateTimeOffset PaidAt { get; set; }
}
