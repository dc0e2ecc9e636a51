using Conformance.RoundTrip;
using ModelSync.Generated.V1;

namespace Conformance.Product;

/// <summary>Whether the codecs of the runtime say what the shape reader and the shape writer of the tests say.</summary>
internal static class ProductCheck
{
    /// <summary>Reads the input by shape and compares.</summary>
    /// <returns>What differs; empty when nothing does.</returns>
    public static string Difference(string encoding, WireShape shape, ReadOnlySpan<byte> bytes, WireLimits? limits = null) =>
        Difference(encoding, shape, bytes, limits, Codec.Read(encoding, shape, bytes, limits));

    /// <summary>Every codec reads the bytes as the expected value or ends with the expected error, and writes the value in the same bytes.</summary>
    /// <returns>What differs; empty when nothing does.</returns>
    public static string Difference(string encoding, WireShape shape, ReadOnlySpan<byte> bytes, WireLimits? limits, (object? Value, WireErrorCode Error) expected)
    {
        var codecs = ProductCodecs.Instance.Of(shape);
        if (codecs.Count == 0) return "";
        var written = expected.Error == WireErrorCode.None ? Codec.Write(encoding, shape, expected.Value) : [];
        foreach (var codec in codecs)
        {
            var difference = Difference(codec, encoding, codec.Read(encoding, bytes, limits), expected, written);
            if (difference.Length > 0) return $"{codec} {difference}";
        }

        return "";
    }

    private static string Difference(
        ProductCodec codec, string encoding, (object? Value, WireErrorCode Error) read, (object? Value, WireErrorCode Error) expected, ReadOnlySpan<byte> written)
    {
        if (read.Error != expected.Error) return $"ends with {read.Error} instead of {expected.Error}";
        if (read.Error != WireErrorCode.None) return "";
        if (!SameValue.Holds(expected.Value, read.Value)) return $"reads {read.Value} instead of {expected.Value}";
        var bytes = codec.Write(encoding, read.Value);
        return written.SequenceEqual(bytes) ? "" : $"writes {Convert.ToHexString(bytes)} instead of {Convert.ToHexString(written)}";
    }
}
