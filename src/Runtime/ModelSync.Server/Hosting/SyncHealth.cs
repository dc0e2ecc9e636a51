namespace ModelSync.Server.Hosting;

/// <summary>Whether a surface can do its work now.</summary>
/// <param name="Condition">The worst that was found.</param>
/// <param name="Description">One sentence for whoever is on call.</param>
/// <param name="Version">Version of the store that the engine was asked to reach; 0 when the store could not be read.</param>
public sealed record SyncHealth(SyncCondition Condition, string Description, long Version);

/// <summary>How well a surface does.</summary>
public enum SyncCondition
{
    /// <summary>Connections are served and the engine has reached the newest commit.</summary>
    Serving,

    /// <summary>Connections are served, but the engine has not reached the newest commit in time: rows on screens are late.</summary>
    Late,

    /// <summary>Not started, or stopping: send nobody here.</summary>
    NotServing,

    /// <summary>The database cannot be read, or the engine has failed.</summary>
    Failed,
}
