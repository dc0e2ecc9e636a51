namespace ModelSync.Generated.V1;

/// <summary>A value of ours that the wire cannot carry: a broken promise of the program, never the fault of a peer.</summary>
public sealed class WireException(WireErrorCode code, string message) : Exception(message)
{
    /// <summary>The reason.</summary>
    public WireErrorCode Code { get; } = code;
}
