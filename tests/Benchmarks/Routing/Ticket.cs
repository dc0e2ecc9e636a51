using System.ComponentModel.DataAnnotations;

namespace ModelSync.Benchmarks.Routing;

/// <summary>Five columns of each type that a query narrows by.</summary>
[SyncModel(Read = Access.Everyone)]
public class Ticket
{
    [Key]
    public long Id { get; init; }

    public int Project { get; set; }

    public int Assignee { get; set; }

    public int Reporter { get; set; }

    public int Milestone { get; set; }

    public int Component { get; set; }

    public double Score { get; set; }

    public double Effort { get; set; }

    public double Cost { get; set; }

    public double Weight { get; set; }

    public double Risk { get; set; }

    public string Title { get; set; } = "";

    public string Label { get; set; } = "";

    public string Code { get; set; } = "";

    public string Area { get; set; } = "";

    public string Version { get; set; } = "";
}

[SyncSurface(Npm = "@modelsync/benchmarks")]
public partial class TicketSync;
