namespace ModelSync.Wire;

/// <summary>Every code with which a connection is closed. What the client does about each stands in ARCHITECTURE.md.</summary>
public static class CloseCodes
{
    /// <summary>The client is done.</summary>
    public const int Done = 1000;

    /// <summary>Frames that are none, by the rules of WebSocket.</summary>
    public const int Framing = 1002;

    /// <summary>A text that is not UTF-8.</summary>
    public const int IllFormedText = 1007;

    /// <summary>A message over the limit.</summary>
    public const int TooLarge = 1009;

    /// <summary>Malformed, or out of order.</summary>
    public const int Protocol = 4400;

    /// <summary>Not signed in, or the token expired.</summary>
    public const int SignedOut = 4401;

    /// <summary>Origin or user not allowed.</summary>
    public const int Forbidden = 4403;

    /// <summary>No hello in time, or no sign of life.</summary>
    public const int TimedOut = 4408;

    /// <summary>A second hello.</summary>
    public const int SecondHello = 4409;

    /// <summary>The contract is not served any more.</summary>
    public const int Upgrade = 4410;

    /// <summary>Over a limit again and again.</summary>
    public const int OverLimit = 4429;

    /// <summary>The server is going away, or failed.</summary>
    public const int GoingAway = 4503;
}
