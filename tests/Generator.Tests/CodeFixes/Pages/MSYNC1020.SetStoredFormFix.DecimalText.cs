// Say that 'Total' is stored as DecimalText
[SyncModel(Read = Access.Everyone)]
public class Invoice
{
    public int Id { get; init; }
    [StoredAs(StoredForm.DecimalText)] public decimal Total { get; set; }
}
