namespace ModelSync;

/// <summary>Who may read the rows of a model that has no read policy.</summary>
public enum Access
{
    /// <summary>Nobody, unless a read policy says so.</summary>
    Policy,

    /// <summary>Every signed-in user.</summary>
    SignedIn,

    /// <summary>Everyone, signed in or not.</summary>
    Everyone,
}
