using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace FaultServer;

/// <summary>The trace of one mutation. The number counts the marks of a writer in the order in which their mutations were executed.</summary>
[SyncModel]
public class Mark
{
    [Key, Editable(false)]
    public Guid Id { get; init; }

    [Editable(false)]
    public string Writer { get; init; } = "";

    [Editable(false)]
    public int Number { get; init; }

    [Editable(false)]
    public string Text { get; set; } = "";

    /// <summary>Seen by one team; empty for all.</summary>
    [Editable(false)]
    public string Team { get; set; } = "";

    [ReadPolicy]
    public static bool CanSee(Mark mark, Writer writer) => mark.Team == "" || mark.Team == writer.Team;
}
