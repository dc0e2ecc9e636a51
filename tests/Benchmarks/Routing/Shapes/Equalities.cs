namespace ModelSync.Benchmarks.Routing;

/// <summary>Queries with one equality, the first twenty rows.</summary>
public static class ByOne
{
    [LiveQuery]
    public static Rows<Ticket> Project(Rows<Ticket> tickets, int project) => tickets.Where(t => t.Project == project).OrderBy(t => t.Score).Take(20);

    [LiveQuery]
    public static Rows<Ticket> Assignee(Rows<Ticket> tickets, int assignee) => tickets.Where(t => t.Assignee == assignee).OrderBy(t => t.Score).Take(20);

    [LiveQuery]
    public static Rows<Ticket> Reporter(Rows<Ticket> tickets, int reporter) => tickets.Where(t => t.Reporter == reporter).OrderBy(t => t.Score).Take(20);

    [LiveQuery]
    public static Rows<Ticket> Milestone(Rows<Ticket> tickets, int milestone) => tickets.Where(t => t.Milestone == milestone).OrderBy(t => t.Score).Take(20);

    [LiveQuery]
    public static Rows<Ticket> Component(Rows<Ticket> tickets, int component) => tickets.Where(t => t.Component == component).OrderBy(t => t.Score).Take(20);
}

/// <summary>Queries with two equalities.</summary>
public static class ByTwo
{
    [LiveQuery]
    public static Rows<Ticket> ProjectAssignee(Rows<Ticket> tickets, int project, int assignee) => tickets.Where(t => t.Project == project && t.Assignee == assignee);

    [LiveQuery]
    public static Rows<Ticket> AssigneeReporter(Rows<Ticket> tickets, int assignee, int reporter) => tickets.Where(t => t.Assignee == assignee && t.Reporter == reporter);

    [LiveQuery]
    public static Rows<Ticket> ReporterMilestone(Rows<Ticket> tickets, int reporter, int milestone) => tickets.Where(t => t.Reporter == reporter && t.Milestone == milestone);

    [LiveQuery]
    public static Rows<Ticket> MilestoneComponent(Rows<Ticket> tickets, int milestone, int component) => tickets.Where(t => t.Milestone == milestone && t.Component == component);

    [LiveQuery]
    public static Rows<Ticket> ComponentProject(Rows<Ticket> tickets, int component, int project) => tickets.Where(t => t.Component == component && t.Project == project);
}
