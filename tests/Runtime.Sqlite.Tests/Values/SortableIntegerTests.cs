using System.Numerics;
using System.Text;
using ModelSync.Generated.V1;
using ModelSync.Sqlite.Values;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Values;

public class SortableIntegerTests
{
    [Theory]
    [InlineData("0", "00010")]
    [InlineData("12", "000212")]
    [InlineData("-12", "-999787")]
    [InlineData("-1", "-99988")]
    public void Has_one_form(string number, string text) => Assert.Equal(text, SortableInteger.Format(BigInteger.Parse(number)));

    [Fact]
    public void Is_read_as_it_was_written_and_orders_as_numbers_do()
    {
        var seed = Seed.New();
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (Next(random, StorageKind.SortableInteger), Next(random, StorageKind.SortableInteger));
            if (random.Next(4) == 0) b = a + random.Next(-2, 3);
            var (left, right) = (SortableInteger.Format(a), SortableInteger.Format(b));
            Assert.True(SortableInteger.TryParse(Encoding.UTF8.GetBytes(left), out var read) && read == a, $"seed {seed}: {a}");
            Assert.True(Math.Sign(string.CompareOrdinal(left, right)) == a.CompareTo(b), $"seed {seed}: {a} and {b}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0001")]
    [InlineData("00000")]
    [InlineData("000207")]
    [InlineData("-99989")]
    [InlineData("00015 ")]
    [InlineData("0001\u0665")]
    [InlineData("--9988")]
    public void Nothing_else_is_read(string text) => Assert.False(SortableInteger.TryParse(Encoding.UTF8.GetBytes(text), out _));

    /// <summary>What a column of the kind may hold.</summary>
    internal static (BigInteger Least, BigInteger Largest) Bounds(StorageKind kind) => kind switch
    {
        StorageKind.SortableInt128 => (Int128.MinValue, Int128.MaxValue),
        StorageKind.SortableUInt128 => (0, UInt128.MaxValue),
        _ => (1 - BigInteger.Pow(10, WireLimits.BigIntegerDigits), BigInteger.Pow(10, WireLimits.BigIntegerDigits) - 1),
    };

    /// <summary>Values of every length and at the bounds.</summary>
    internal static BigInteger Next(Random random, StorageKind kind)
    {
        var (least, largest) = Bounds(kind);
        if (random.Next(8) == 0) return (random.Next(2) == 0 ? least + random.Next(3) : largest - random.Next(3)) + random.Next(-2, 2);
        var bytes = new byte[random.Next(1, random.Next(8) == 0 && kind == StorageKind.SortableInteger ? 500 : 17)];
        random.NextBytes(bytes);
        return new BigInteger(bytes, isUnsigned: least.IsZero);
    }
}
