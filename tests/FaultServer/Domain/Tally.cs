using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace FaultServer;

/// <summary>How many marks a writer has made.</summary>
[SyncModel(Read = Access.SignedIn)]
public class Tally
{
    [Key, Editable(false)]
    public string Writer { get; init; } = "";

    [Editable(false)]
    public int Count { get; set; }
}
