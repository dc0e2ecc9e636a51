namespace ModelSync.Benchmarks.Routing;

/// <summary>Queries with a range that holds both its bounds.</summary>
public static class Between
{
    [LiveQuery]
    public static Rows<Ticket> Score(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Score >= low && t.Score <= high);

    [LiveQuery]
    public static Rows<Ticket> Effort(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Effort >= low && t.Effort <= high);

    [LiveQuery]
    public static Rows<Ticket> Cost(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Cost >= low && t.Cost <= high);

    [LiveQuery]
    public static Rows<Ticket> Weight(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Weight >= low && t.Weight <= high);

    [LiveQuery]
    public static Rows<Ticket> Risk(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Risk >= low && t.Risk <= high);
}

/// <summary>Queries with a range that holds neither of its bounds.</summary>
public static class Within
{
    [LiveQuery]
    public static Rows<Ticket> Score(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Score > low && t.Score < high);

    [LiveQuery]
    public static Rows<Ticket> Effort(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Effort > low && t.Effort < high);

    [LiveQuery]
    public static Rows<Ticket> Cost(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Cost > low && t.Cost < high);

    [LiveQuery]
    public static Rows<Ticket> Weight(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Weight > low && t.Weight < high);

    [LiveQuery]
    public static Rows<Ticket> Risk(Rows<Ticket> tickets, double low, double high) => tickets.Where(t => t.Risk > low && t.Risk < high);
}
