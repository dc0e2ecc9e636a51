// Say that 'PaidAt' is stored as UnixMilliseconds
[SyncModel(Read = Access.Everyone)]
public class Invoice
{
    public int Id { get; init; }
    [Column(TypeName = "INTEGER"), StoredAs(StoredForm.UnixMilliseconds)] public DateTimeOffset PaidAt { get; set; }
}
