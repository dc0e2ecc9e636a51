using System.Reflection;
using ModelSync.Generated.V1;
using Package.Tests.Parity;

namespace Package.Tests.Adoption;

/// <summary>A value that is written, read and written again in both encodings.</summary>
internal static class RoundTrip
{
    /// <summary>What <see cref="Difference"/> gives where the type's constructor refused every value.</summary>
    public const string NotMade = "its constructor refused";

    private static readonly MethodInfo Generic = typeof(RoundTrip).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>What differs; null when nothing does.</summary>
    public static string? Difference(Type type, IReadOnlyDictionary<Type, Type> codecs, Random random) =>
        new RandomObject(random, codecs).Of(type, depth: 0) is not { } made ? NotMade : (string?)Generic.MakeGenericMethod(type, codecs[type]).Invoke(null, [made]);

    private static string? Check<T, TCodec>(object made)
        where TCodec : struct, IWireCodec<T>
    {
        var first = Encoded.Of<T, TCodec>((T)made);
        // The type's own constructor does not take everything.
        if (IsRefused<T, TCodec>(first)) return null;
        var json = new JsonReader(System.Text.Encoding.UTF8.GetBytes(first.Json));
        var fromJson = Encoded.Of<T, TCodec>(TCodec.Read(ref json));
        var messagePack = new MessagePackReader(Convert.FromHexString(first.Hex));
        var fromMessagePack = Encoded.Of<T, TCodec>(TCodec.Read(ref messagePack));
        if (fromJson != first) return $"through JSON: {first.Json} became {fromJson.Json}";
        return fromMessagePack != first ? $"through MessagePack: {first.Json} became {fromMessagePack.Json}" : null;
    }

    private static bool IsRefused<T, TCodec>(Encoded value)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new JsonReader(System.Text.Encoding.UTF8.GetBytes(value.Json));
        _ = TCodec.Read(ref reader);
        return reader.Error == WireErrorCode.OutOfRange;
    }
}
