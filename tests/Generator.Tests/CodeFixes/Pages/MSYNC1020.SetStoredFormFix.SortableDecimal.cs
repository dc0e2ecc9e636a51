// Say that 'Total' is stored as SortableDecimal
[SyncModel(Read = Access.Everyone)]
public class Invoice
{
    public int Id { get; init; }
    [StoredAs(StoredForm.SortableDecimal)] public decimal Total { get; set; }
}
