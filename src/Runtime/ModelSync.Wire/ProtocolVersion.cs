namespace ModelSync.Wire;

/// <summary>
/// The version of the protocol that this build speaks. A change of any message needs a new number and a new line of history;
/// <see cref="SampleHash"/> makes a test fail when one is forgotten.
/// </summary>
/// <remarks>
/// History:
/// 1: first version.
/// </remarks>
public static class ProtocolVersion
{
    /// <summary>Sent in <c>hello</c>; also part of the subprotocol names.</summary>
    public const int Current = 1;

    /// <summary>SHA-256 over one sample of every message in both encodings (tests/Conformance/wire/messages.json holds the samples).</summary>
    public const string SampleHash = "488164a4c9d03baef6367ff5a752ae5ff7af85fe2e41c8523b7ca61bed835073";
}
