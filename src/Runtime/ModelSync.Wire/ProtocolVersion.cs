namespace ModelSync.Wire;

/// <summary>
/// The version of the protocol that this build speaks. A change of any message needs a new number and a new line of history;
/// <see cref="SampleHash"/> makes a test fail when one is forgotten.
/// </summary>
/// <remarks>
/// History:
/// 1: first version; its messages may change until it is released.
/// </remarks>
public static class ProtocolVersion
{
    /// <summary>Sent in <c>hello</c>; also part of the subprotocol names.</summary>
    public const int Current = 1;

    /// <summary>SHA-256 over one sample of every message in both encodings (tests/Conformance/wire/messages.json holds the samples).</summary>
    public const string SampleHash = "f4c1495c879a6fff478f143460dad60aa8893467ba4e9f90dfd6391f83e9b395";
}
