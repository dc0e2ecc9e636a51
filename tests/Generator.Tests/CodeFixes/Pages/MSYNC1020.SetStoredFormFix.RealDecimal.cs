// Say that 'Total' is stored as RealDecimal
[SyncModel(Read = Access.Everyone)]
public class Invoice
{
    public int Id { get; init; }
    [StoredAs(StoredForm.RealDecimal)] public decimal Total { get; set; }
}
