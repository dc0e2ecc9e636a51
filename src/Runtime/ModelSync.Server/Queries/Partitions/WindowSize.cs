namespace ModelSync.Server.Queries.Partitions;

/// <summary>How many rows a partition shows and how many more it keeps, so that a removal needs no database.</summary>
/// <param name="Take">Rows shown, or null for all.</param>
/// <param name="MaxRows">More than so many are an error.</param>
internal readonly record struct WindowSize(int? Take, int MaxRows)
{
    private int Slack => Take is { } take ? Math.Clamp(take / 2, 8, 64) : 0;

    /// <summary>Rows that must be there unless there are no more: without a limit so many that it is an error.</summary>
    public int Wanted => Take ?? MaxRows + 1;

    /// <summary>Rows kept, and read at once.</summary>
    public int Capacity => Wanted + Slack;

    /// <summary>With fewer the next rows are fetched ahead of need.</summary>
    public int Low => Wanted + (Slack / 4);
}
