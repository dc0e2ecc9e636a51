namespace ModelSync.Benchmarks.Routing;

/// <summary>Queries with a prefix.</summary>
public static class Starting
{
    [LiveQuery]
    public static Rows<Ticket> Title(Rows<Ticket> tickets, string prefix) => tickets.Where(t => t.Title.StartsWith(prefix, StringComparison.Ordinal));

    [LiveQuery]
    public static Rows<Ticket> Label(Rows<Ticket> tickets, string prefix) => tickets.Where(t => t.Label.StartsWith(prefix, StringComparison.Ordinal));

    [LiveQuery]
    public static Rows<Ticket> Code(Rows<Ticket> tickets, string prefix) => tickets.Where(t => t.Code.StartsWith(prefix, StringComparison.Ordinal));

    [LiveQuery]
    public static Rows<Ticket> Area(Rows<Ticket> tickets, string prefix) => tickets.Where(t => t.Area.StartsWith(prefix, StringComparison.Ordinal));

    [LiveQuery]
    public static Rows<Ticket> Version(Rows<Ticket> tickets, string prefix) => tickets.Where(t => t.Version.StartsWith(prefix, StringComparison.Ordinal));
}

/// <summary>Queries with an equality and a prefix inside.</summary>
public static class ByOneStarting
{
    [LiveQuery]
    public static Rows<Ticket> ProjectTitle(Rows<Ticket> tickets, int project, string prefix) => tickets.Where(t => t.Project == project && t.Title.StartsWith(prefix, StringComparison.Ordinal));

    [LiveQuery]
    public static Rows<Ticket> AssigneeLabel(Rows<Ticket> tickets, int assignee, string prefix) => tickets.Where(t => t.Assignee == assignee && t.Label.StartsWith(prefix, StringComparison.Ordinal));

    [LiveQuery]
    public static Rows<Ticket> ReporterCode(Rows<Ticket> tickets, int reporter, string prefix) => tickets.Where(t => t.Reporter == reporter && t.Code.StartsWith(prefix, StringComparison.Ordinal));

    [LiveQuery]
    public static Rows<Ticket> MilestoneArea(Rows<Ticket> tickets, int milestone, string prefix) => tickets.Where(t => t.Milestone == milestone && t.Area.StartsWith(prefix, StringComparison.Ordinal));

    [LiveQuery]
    public static Rows<Ticket> ComponentVersion(Rows<Ticket> tickets, int component, string prefix) => tickets.Where(t => t.Component == component && t.Version.StartsWith(prefix, StringComparison.Ordinal));
}
