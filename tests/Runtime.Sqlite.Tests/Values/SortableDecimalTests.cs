using System.Text;
using ModelSync.Sqlite.Values;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Values;

public class SortableDecimalTests
{
    [Theory]
    [InlineData("0", "00000000000000000000000000000")]
    [InlineData("-0.00", "00000000000000000000000000000")]
    [InlineData("12.50", "00000000000000000000000000012.5")]
    [InlineData("-12.50", "-99999999999999999999999999987.4~")]
    [InlineData("-1", "-99999999999999999999999999998~")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "00000000000000000000000000000.0000000000000000000000000001")]
    public void A_decimal_has_one_text(string value, string text)
    {
        Assert.Equal(text, SortableDecimal.Format(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.True(SortableDecimal.TryParse(Encoding.UTF8.GetBytes(text), out var read));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), read);
    }

    [Fact]
    public void The_binary_order_of_the_texts_is_the_order_of_the_numbers()
    {
        var seed = Seed.New();
        var random = new Random(seed);
        for (var i = 0; i < 200_000; i++)
        {
            var left = Next(random);
            var right = random.Next(3) switch { 0 => Next(random), 1 => Near(left, random), _ => -left };
            var texts = (SortableDecimal.Format(left), SortableDecimal.Format(right));
            Assert.True(Math.Sign(string.CompareOrdinal(texts.Item1, texts.Item2)) == Math.Sign(decimal.Compare(left, right)), $"seed {seed}: {left} {right}");
        }
    }

    [Fact]
    public void Every_decimal_comes_back()
    {
        var seed = Seed.New();
        var random = new Random(seed);
        for (var i = 0; i < 100_000; i++)
        {
            var value = Next(random);
            Assert.True(SortableDecimal.TryParse(Encoding.UTF8.GetBytes(SortableDecimal.Format(value)), out var read) && read == value, $"seed {seed}: {value}");
        }
    }

    [Theory]
    [InlineData("12.5")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("~")]
    [InlineData("00000000000000000000000000012.50")]
    [InlineData("00000000000000000000000000012.")]
    [InlineData("00000000000000000000000000012~")]
    [InlineData("-00000000000000000000000000012")]
    [InlineData("-99999999999999999999999999987.4")]
    [InlineData("-99999999999999999999999999987.49~")]
    [InlineData("-99999999999999999999999999999~")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0000000000000000000000000001２")]
    [InlineData("00000000000000000000000000012.5 ")]
    public void Another_text_is_no_decimal(string text) => Assert.False(SortableDecimal.TryParse(Encoding.UTF8.GetBytes(text), out _));

    internal static decimal Next(Random random)
    {
        var size = random.Next(4);
        return new decimal(random.Next(), size > 1 ? random.Next() : 0, size > 2 ? random.Next(int.MinValue, int.MaxValue) : 0, random.Next(2) == 0, (byte)random.Next(29));
    }

    private static decimal Near(decimal value, Random random)
    {
        var step = new decimal(random.Next(1, 10), 0, 0, random.Next(2) == 0, (byte)random.Next(29));
        try
        {
            return value + step;
        }
        catch (OverflowException)
        {
            return value - step;
        }
    }
}
