using System.Text.Json;
using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

/// <summary>System.Text.Json as a second opinion on our JSON.</summary>
public class JsonInteropTests
{
    private const int Seed = 4711;
    private const int Values = 5_000;

    [Fact]
    public void Another_reader_understands_what_we_write()
    {
        var random = new RandomValues(Seed);
        for (var i = 0; i < Values; i++)
        {
            var number = random.Int();
            Assert.Equal(number, Written<int, IntCodec>(number).GetInt32());
            var large = random.Long();
            Assert.Equal(large, long.Parse(Written<long, LongCodec>(large).GetString()!, System.Globalization.CultureInfo.InvariantCulture));
            var real = random.Double();
            Assert.Equal(real, Written<double, DoubleCodec>(real).GetDouble());
            var money = random.Decimal();
            Assert.Equal(money, decimal.Parse(Written<decimal, DecimalCodec>(money).GetString()!, System.Globalization.CultureInfo.InvariantCulture));
            var text = random.String();
            Assert.Equal(text, Written<string, StringCodec>(text).GetString());
            var id = random.Guid();
            Assert.Equal(id, Written<Guid, GuidCodec>(id).GetGuid());
            var moment = random.Instant();
            Assert.Equal(moment, Written<DateTimeOffset, InstantCodec>(moment).GetDateTimeOffset());
        }
    }

    [Fact]
    public void We_understand_what_another_writer_writes()
    {
        var random = new RandomValues(Seed);
        for (var i = 0; i < Values; i++)
        {
            var number = random.Int();
            Assert.Equal(number, Read<int, IntCodec>(number));
            var real = random.Double();
            // Its own digits of 2^-25 do not read back.
            if (JsonSerializer.Deserialize<double>(JsonSerializer.Serialize(real)) == real) Assert.Equal(real, Read<double, DoubleCodec>(real));
            var text = random.String();
            Assert.Equal(text, Read<string, StringCodec>(text));
            var id = random.Guid();
            Assert.Equal(id, Read<Guid, GuidCodec>(id));
        }
    }

    private static JsonElement Written<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer(16);
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
        return JsonElement.Parse(buffer.WrittenSpan);
    }

    private static T Read<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new JsonReader(JsonSerializer.SerializeToUtf8Bytes(value));
        var read = TCodec.Read(ref reader);
        Assert.Equal(WireErrorCode.None, reader.Finish());
        return read;
    }
}
