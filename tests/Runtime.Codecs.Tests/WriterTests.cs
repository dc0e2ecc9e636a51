using System.Text;
using ModelSync.Generated.V1;

namespace Runtime.Codecs.Tests;

public class WriterTests
{
    private static readonly EnumTable Colors = new(("Red", 0), ("Crimson", 0), ("Blue", -5));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_not_finite_is_our_own_mistake(double value)
    {
        Assert.Equal(WireErrorCode.NotFinite, Assert.Throws<WireException>(() => Json((ref JsonWriter w) => w.WriteDouble(value))).Code);
        Assert.Equal(WireErrorCode.NotFinite, Assert.Throws<WireException>(() => Packed((ref MessagePackWriter w) => w.WriteDouble(value))).Code);
    }

    [Theory]
    [InlineData(0xd800)]
    [InlineData(0xdfff)]
    public void A_lone_surrogate_is_our_own_mistake(int unit)
    {
        var value = "ab" + (char)unit + "c";
        Assert.Equal(WireErrorCode.IllFormedText, Assert.Throws<WireException>(() => Json((ref JsonWriter w) => w.WriteString(value))).Code);
        Assert.Equal(WireErrorCode.IllFormedText, Assert.Throws<WireException>(() => Packed((ref MessagePackWriter w) => w.WriteString(value))).Code);
    }

    [Fact]
    public void An_undefined_enum_value_is_our_own_mistake()
    {
        Assert.Equal(WireErrorCode.UnknownEnum, Assert.Throws<WireException>(() => Json((ref JsonWriter w) => w.WriteEnum(Colors, 7))).Code);
        Assert.Equal(WireErrorCode.UnknownEnum, Assert.Throws<WireException>(() => Packed((ref MessagePackWriter w) => w.WriteEnum(Colors, 7))).Code);
    }

    [Fact]
    public void The_first_name_of_an_enum_value_is_written_and_every_name_is_read()
    {
        Assert.Equal("\"Red\"", Json((ref JsonWriter w) => w.WriteEnum(Colors, 0)));
        var reader = new JsonReader("\"Crimson\""u8);
        Assert.Equal(0, reader.ReadEnum(Colors));
        Assert.Equal(WireErrorCode.None, reader.Finish());
    }

    [Fact]
    public void Encoded_values_are_spliced_in_between_others()
    {
        Assert.Equal("[1,[2],{\"a\":3},4]", Json((ref JsonWriter w) =>
        {
            w.BeginArray(4);
            w.Element();
            w.WriteInt(1);
            w.Element();
            w.WriteRaw("[2]"u8);
            w.Element();
            w.WriteRaw("{\"a\":3}"u8);
            w.Element();
            w.WriteInt(4);
            w.EndArray();
        }));
        Assert.Equal("9301920203C3", Packed((ref MessagePackWriter w) =>
        {
            w.BeginArray(3);
            w.WriteInt(1);
            w.WriteRaw([0x92, 2, 3]);
            w.WriteBool(true);
        }));
    }

    [Fact]
    public void A_negative_zero_decimal_is_written_as_zero()
    {
        var value = new decimal(0, 0, 0, isNegative: true, scale: 2);
        Assert.Equal("\"0.00\"", Json((ref JsonWriter w) => w.WriteDecimal(value)));
        Assert.Equal("C70D0102000000000000000000000000", Packed((ref MessagePackWriter w) => w.WriteDecimal(value)));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('\u00fc')]
    [InlineData('\u20ac')]
    public void A_text_of_any_length_has_the_shortest_header_and_is_read_back(char unit)
    {
        foreach (var length in new[] { 0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 70000 })
        {
            var text = new string(unit, length);
            using var buffer = new WireBuffer(16);
            new MessagePackWriter(buffer).WriteString(text);
            var bytes = System.Text.Encoding.UTF8.GetByteCount(text);
            Assert.Equal(bytes + (bytes < 32 ? 1 : bytes < 256 ? 2 : bytes < 65536 ? 3 : 5), buffer.WrittenCount);
            var reader = new MessagePackReader(buffer.WrittenSpan);
            Assert.Equal(text, reader.ReadString());
            Assert.Equal(WireErrorCode.None, reader.Finish());
        }
    }

    private delegate void WriteJson(ref JsonWriter writer);

    private delegate void WritePacked(ref MessagePackWriter writer);

    private static string Json(WriteJson write)
    {
        using var buffer = new WireBuffer(16);
        var writer = new JsonWriter(buffer);
        write(ref writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Packed(WritePacked write)
    {
        using var buffer = new WireBuffer(16);
        var writer = new MessagePackWriter(buffer);
        write(ref writer);
        return Convert.ToHexString(buffer.WrittenSpan);
    }
}
