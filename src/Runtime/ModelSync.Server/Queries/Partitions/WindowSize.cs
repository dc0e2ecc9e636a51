namespace ModelSync.Server.Queries.Partitions;

/// <summary>How many rows a partition shows and how many more it keeps, so that a removal needs no database.</summary>
/// <param name="Take">Rows shown, or null for all.</param>
internal readonly record struct WindowSize(int? Take)
{
    private int Slack => Math.Clamp(Take.GetValueOrDefault() / 2, 8, 64);

    /// <summary>Rows kept at most.</summary>
    public int? Capacity => Take + Slack;

    /// <summary>With fewer the next rows are fetched ahead of need.</summary>
    public int Low => Take.GetValueOrDefault() + (Slack / 4);
}
