using ModelSync.Generated.V1;

namespace Conformance.Fuzzing;

/// <summary>Bytes to be read as a type under limits.</summary>
internal sealed record MutatedInput(string Type, string Encoding, byte[] Bytes, WireLimits Limits)
{
    public (object? Value, WireErrorCode Error) Read() => Codec.Read(Encoding, ShapeCatalog.Instance.Parse(Type), Bytes, Limits);
}
