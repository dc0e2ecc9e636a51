namespace ModelSync.Wire;

/// <summary>What a client may do about an error.</summary>
public enum Retry
{
    /// <summary>The same request gives the same error.</summary>
    Never = 0,

    /// <summary>At once.</summary>
    Now = 1,

    /// <summary>After the time that stands beside it.</summary>
    After = 2,

    /// <summary>After signing in again.</summary>
    SignIn = 3,

    /// <summary>With a newer client.</summary>
    Upgrade = 4,
}
