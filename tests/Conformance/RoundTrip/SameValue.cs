using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelSync.Generated.V1;

namespace Conformance.RoundTrip;

/// <summary>Equality of the type table, on values and not on their encodings.</summary>
internal static class SameValue
{
    public static bool Holds(object? left, object? right) => (left, right) switch
    {
        (double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b),
        (float a, float b) => BitConverter.SingleToInt32Bits(a) == BitConverter.SingleToInt32Bits(b),
        (Uri a, Uri b) => a.OriginalString == b.OriginalString,
        (OffsetInstant a, DateTimeOffset b) => a.Value.EqualsExact(b),
        (FreeJson a, JsonElement b) => JsonElement.DeepEquals(a.Value, b),
        (FreeJson a, JsonNode b) => JsonElement.DeepEquals(a.Value, JsonNodeCodec.ElementOf(b)),
        (Half a, Half b) => BitConverter.HalfToInt16Bits(a) == BitConverter.HalfToInt16Bits(b),
        (decimal a, decimal b) => a == b && a.Scale == b.Scale,
        (string a, string b) => a == b,
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        (byte[] a, ReadOnlyMemory<byte> b) => b.Span.SequenceEqual(a),
        (byte[] a, Memory<byte> b) => b.Span.SequenceEqual(a),
        (long a, nint b) => a == b,
        (ulong a, nuint b) => a == b,
        (IDictionary a, IDictionary b) => a.Count == b.Count && b.Keys.Cast<object>().All(key => a.Contains(Plain(key)) && Holds(a[Plain(key)], b[key])),
        (object?[] a, ITuple b) => a.Length == b.Length && Enumerable.Range(0, a.Length).All(i => Holds(a[i], b[i])),
        (ITuple a, ITuple b) => a.Length == b.Length && Enumerable.Range(0, a.Length).All(i => Holds(a[i], b[i])),
        (HashSet<object> a, IEnumerable b) => a.SetEquals(b.Cast<object>().Select(Plain)),
        (long or ulong, Enum b) => left.Equals(Plain(b)),
        (IEnumerable a, IEnumerable b) => HoldsInOrder(a, b),
        _ => Equals(left, right),
    };

    // An enum of C# is the number that a shape has for it.
    private static object Plain(object value) => value is not Enum member ? value
        : member.GetTypeCode() == TypeCode.UInt64 ? Convert.ToUInt64(member, CultureInfo.InvariantCulture)
        : Convert.ToInt64(member, CultureInfo.InvariantCulture);

    private static bool HoldsInOrder(IEnumerable left, IEnumerable right)
    {
        var (a, b) = (left.Cast<object?>().ToList(), right.Cast<object?>().ToList());
        return a.Count == b.Count && a.Zip(b).All(pair => Holds(pair.First, pair.Second));
    }
}
