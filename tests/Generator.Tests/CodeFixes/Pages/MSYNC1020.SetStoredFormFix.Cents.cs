// Say that 'Total' is stored as Cents
[SyncModel(Read = Access.Everyone)]
public class Invoice
{
    public int Id { get; init; }
    [StoredAs(StoredForm.Cents)] public decimal Total { get; set; }
}
