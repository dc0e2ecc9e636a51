namespace ModelSync.Benchmarks.Routing;

/// <summary>Queries with an equality and a lower bound inside.</summary>
public static class ByOneAbove
{
    [LiveQuery]
    public static Rows<Ticket> ProjectScore(Rows<Ticket> tickets, int project, double low) => tickets.Where(t => t.Project == project && t.Score >= low);

    [LiveQuery]
    public static Rows<Ticket> AssigneeEffort(Rows<Ticket> tickets, int assignee, double low) => tickets.Where(t => t.Assignee == assignee && t.Effort >= low);

    [LiveQuery]
    public static Rows<Ticket> ReporterCost(Rows<Ticket> tickets, int reporter, double low) => tickets.Where(t => t.Reporter == reporter && t.Cost >= low);

    [LiveQuery]
    public static Rows<Ticket> MilestoneWeight(Rows<Ticket> tickets, int milestone, double low) => tickets.Where(t => t.Milestone == milestone && t.Weight >= low);

    [LiveQuery]
    public static Rows<Ticket> ComponentRisk(Rows<Ticket> tickets, int component, double low) => tickets.Where(t => t.Component == component && t.Risk >= low);
}

/// <summary>Queries with an equality and an upper bound inside.</summary>
public static class ByOneBelow
{
    [LiveQuery]
    public static Rows<Ticket> ProjectEffort(Rows<Ticket> tickets, int project, double high) => tickets.Where(t => t.Project == project && t.Effort < high);

    [LiveQuery]
    public static Rows<Ticket> AssigneeCost(Rows<Ticket> tickets, int assignee, double high) => tickets.Where(t => t.Assignee == assignee && t.Cost < high);

    [LiveQuery]
    public static Rows<Ticket> ReporterWeight(Rows<Ticket> tickets, int reporter, double high) => tickets.Where(t => t.Reporter == reporter && t.Weight < high);

    [LiveQuery]
    public static Rows<Ticket> MilestoneRisk(Rows<Ticket> tickets, int milestone, double high) => tickets.Where(t => t.Milestone == milestone && t.Risk < high);

    [LiveQuery]
    public static Rows<Ticket> ComponentScore(Rows<Ticket> tickets, int component, double high) => tickets.Where(t => t.Component == component && t.Score < high);
}
