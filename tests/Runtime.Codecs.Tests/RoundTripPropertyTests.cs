using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

public class RoundTripPropertyTests
{
    private const int Seed = 20261123;
    private const int Values = 20_000;

    [Fact]
    public void Every_bool_survives_both_encodings() => Check<bool, BoolCodec>(random => random.Bool(), (a, b) => a == b);

    [Fact]
    public void Every_int_survives_both_encodings() => Check<int, IntCodec>(random => random.Int(), (a, b) => a == b);

    [Fact]
    public void Every_long_survives_both_encodings() => Check<long, LongCodec>(random => random.Long(), (a, b) => a == b);

    [Fact]
    public void Every_double_survives_both_encodings_bit_by_bit() =>
        Check<double, DoubleCodec>(random => random.Double(), (a, b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b));

    [Fact]
    public void Every_decimal_survives_both_encodings_with_its_scale() =>
        Check<decimal, DecimalCodec>(random => random.Decimal(), (a, b) => a == b && a.Scale == b.Scale);

    [Fact]
    public void Every_text_survives_both_encodings() => Check<string, StringCodec>(random => random.String(), (a, b) => a == b);

    [Fact]
    public void Every_guid_survives_both_encodings() => Check<Guid, GuidCodec>(random => random.Guid(), (a, b) => a == b);

    [Fact]
    public void Every_instant_survives_both_encodings_in_utc() =>
        Check<DateTimeOffset, InstantCodec>(random => random.Instant(), (a, b) => a == b && b.Offset == TimeSpan.Zero);

    [Fact]
    public void Every_dictionary_survives_both_encodings() =>
        Check<Dictionary<string, int>, DictionaryCodec<int, IntCodec>>(random => random.Dictionary(), (a, b) => a.Count == b.Count && a.All(entry => b[entry.Key] == entry.Value));

    [Fact]
    public void Every_set_survives_both_encodings()
    {
        Check<HashSet<long>, SetCodec<long, LongCodec>>(random => [.. Enumerable.Range(0, 20).Select(_ => random.Long())], (a, b) => a.SetEquals(b));
        Check<HashSet<string>, SetCodec<string, StringCodec>>(random => [.. Enumerable.Range(0, 5).Select(_ => random.String())], (a, b) => a.SetEquals(b));
        Check<HashSet<DateTimeOffset>, SetCodec<DateTimeOffset, InstantCodec>>(random => [.. Enumerable.Range(0, 5).Select(_ => random.Instant())], (a, b) => a.SetEquals(b));
    }

    private static void Check<T, TCodec>(Func<RandomValues, T> next, Func<T, T, bool> equal)
        where TCodec : struct, IWireCodec<T>
    {
        var random = new RandomValues(Seed);
        using var buffer = new WireBuffer(16);
        for (var i = 0; i < Values; i++)
        {
            var value = next(random);
            var (json, jsonError) = ThroughJson<T, TCodec>(buffer, value);
            var (packed, packedError) = ThroughMessagePack<T, TCodec>(buffer, value);
            Assert.True((jsonError, packedError) == default && equal(value, json) && equal(value, packed),
                $"seed {Seed}, value {i}: {value} became {json} ({jsonError}) and {packed} ({packedError})");
        }
    }

    private static (T Value, WireErrorCode Error) ThroughJson<T, TCodec>(WireBuffer buffer, T value)
        where TCodec : struct, IWireCodec<T>
    {
        buffer.Reset();
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
        var reader = new JsonReader(buffer.WrittenSpan);
        return (TCodec.Read(ref reader), reader.Finish());
    }

    private static (T Value, WireErrorCode Error) ThroughMessagePack<T, TCodec>(WireBuffer buffer, T value)
        where TCodec : struct, IWireCodec<T>
    {
        buffer.Reset();
        var writer = new MessagePackWriter(buffer);
        TCodec.Write(ref writer, value);
        var reader = new MessagePackReader(buffer.WrittenSpan);
        return (TCodec.Read(ref reader), reader.Finish());
    }
}
