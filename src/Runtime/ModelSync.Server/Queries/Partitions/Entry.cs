namespace ModelSync.Server.Queries.Partitions;

/// <summary>A row that a partition knows.</summary>
internal sealed class Entry<TRow>(TRow row)
    where TRow : class
{
    public TRow Row { get; set; } = row;

    /// <summary>Name of the row on the wire, from the first delta that shows it to the one that removes it; else -1.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Whether the row is in the result now. Differs from having a slot only inside a step.</summary>
    public bool Shown { get; set; }

    /// <summary>Whether the step under way has touched it.</summary>
    public bool Touched { get; set; }
}
