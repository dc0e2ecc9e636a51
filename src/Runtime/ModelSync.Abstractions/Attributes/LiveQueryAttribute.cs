namespace ModelSync;

/// <summary>A static method over <see cref="Rows{T}"/> whose result is kept live on every screen.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LiveQueryAttribute : Attribute
{
    /// <summary>Allows a query that is re-run and compared when its tables change. Default false.</summary>
    public bool Requery { get; set; }
}
