namespace ModelSync.Benchmarks.Routing;

/// <summary>Queries with a list of values.</summary>
public static class ByList
{
    [LiveQuery]
    public static Rows<Ticket> Project(Rows<Ticket> tickets, IReadOnlyList<int> any) => tickets.Where(t => any.Contains(t.Project));

    [LiveQuery]
    public static Rows<Ticket> Assignee(Rows<Ticket> tickets, IReadOnlyList<int> any) => tickets.Where(t => any.Contains(t.Assignee));

    [LiveQuery]
    public static Rows<Ticket> Reporter(Rows<Ticket> tickets, IReadOnlyList<int> any) => tickets.Where(t => any.Contains(t.Reporter));

    [LiveQuery]
    public static Rows<Ticket> Milestone(Rows<Ticket> tickets, IReadOnlyList<int> any) => tickets.Where(t => any.Contains(t.Milestone));

    [LiveQuery]
    public static Rows<Ticket> Component(Rows<Ticket> tickets, IReadOnlyList<int> any) => tickets.Where(t => any.Contains(t.Component));
}

/// <summary>Queries with an equality and a list.</summary>
public static class ByOneAndList
{
    [LiveQuery]
    public static Rows<Ticket> ProjectAssignee(Rows<Ticket> tickets, int project, IReadOnlyList<int> any) => tickets.Where(t => t.Project == project && any.Contains(t.Assignee));

    [LiveQuery]
    public static Rows<Ticket> AssigneeReporter(Rows<Ticket> tickets, int assignee, IReadOnlyList<int> any) => tickets.Where(t => t.Assignee == assignee && any.Contains(t.Reporter));

    [LiveQuery]
    public static Rows<Ticket> ReporterMilestone(Rows<Ticket> tickets, int reporter, IReadOnlyList<int> any) => tickets.Where(t => t.Reporter == reporter && any.Contains(t.Milestone));

    [LiveQuery]
    public static Rows<Ticket> MilestoneComponent(Rows<Ticket> tickets, int milestone, IReadOnlyList<int> any) => tickets.Where(t => t.Milestone == milestone && any.Contains(t.Component));

    [LiveQuery]
    public static Rows<Ticket> ComponentProject(Rows<Ticket> tickets, int component, IReadOnlyList<int> any) => tickets.Where(t => t.Component == component && any.Contains(t.Project));
}
