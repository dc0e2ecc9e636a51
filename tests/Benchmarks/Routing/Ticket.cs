using System.ComponentModel.DataAnnotations;

namespace ModelSync.Benchmarks.Routing;

[SyncModel(Read = Access.Everyone)]
public class Ticket
{
    [Key]
    public long Id { get; init; }

    public int Project { get; set; }

    public string Title { get; set; } = "";

    public double Score { get; set; }
}

/// <summary>One live query of each way to be routed.</summary>
public static class Tickets
{
    [LiveQuery]
    public static Rows<Ticket> InProject(Rows<Ticket> tickets, int project) => tickets.Where(t => t.Project == project).OrderBy(t => t.Score).Take(20);

    [LiveQuery]
    public static Rows<Ticket> InProjects(Rows<Ticket> tickets, IReadOnlyList<int> projects) => tickets.Where(t => projects.Contains(t.Project));

    [LiveQuery]
    public static Rows<Ticket> InProjectAbove(Rows<Ticket> tickets, int project, double low) => tickets.Where(t => t.Project == project && t.Score >= low);

    [LiveQuery]
    public static Rows<Ticket> Scored(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Score >= low && t.Score <= high);

    [LiveQuery]
    public static Rows<Ticket> Titled(Rows<Ticket> tickets, string prefix) => tickets.Where(t => t.Title.StartsWith(prefix, StringComparison.Ordinal));
}

[SyncSurface(Npm = "@modelsync/benchmarks")]
public partial class TicketSync;
