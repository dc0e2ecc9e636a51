// Let only the server set 'Readers': [Editable(false)]
[SyncModel(Read = Access.Everyone)]
public sealed class Notice
{
    [Key] public Guid Id { get; init; }
    [Editable(false)] public int Readers { get; set; }
}
