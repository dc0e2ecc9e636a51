using System.Text;
using Microsoft.Data.Sqlite;
using ModelSync.Generated.V1;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Values;
using Runtime.Sqlite.Tests.Support;
using Runtime.Sqlite.Tests.Values;

namespace Runtime.Sqlite.Tests.Schema;

public class CanonicalFormTests
{
    [Fact]
    public void The_database_accepts_exactly_the_decimals_that_are_read()
    {
        using var column = new CheckedColumn(StorageKind.SortableDecimal);
        var seed = Seed.New();
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var text = Spoil(SortableDecimal.Format(SortableDecimalTests.Next(random)), random);
            Assert.True(column.Accepts(text) == SortableDecimal.TryParse(Encoding.UTF8.GetBytes(text), out _), $"seed {seed}: {text}");
        }
    }

    [Fact]
    public void The_database_accepts_exactly_the_instants_that_are_read()
    {
        using var column = new CheckedColumn(StorageKind.InstantText);
        using var zoneless = new CheckedColumn(StorageKind.ZonelessText);
        var seed = Seed.New();
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var ticks = random.NextInt64(DateTimeOffset.MaxValue.Ticks);
            var instant = new DateTimeOffset(random.Next(2) == 0 ? ticks : ticks / 10_000_000 * 10_000_000, TimeSpan.Zero);
            var text = Spoil(InstantForms.Format(instant), random);
            Assert.True(column.Accepts(text) == InstantForms.TryParse(Encoding.UTF8.GetBytes(text), out _), $"seed {seed}: {text}");
            text = Spoil(InstantForms.FormatZoneless(instant), random);
            Assert.True(zoneless.Accepts(text) == InstantForms.TryParseZoneless(Encoding.UTF8.GetBytes(text), out _), $"seed {seed}: {text}");
        }
    }

    [Fact]
    public void The_database_accepts_exactly_the_dates_and_times_that_are_read()
    {
        using var dates = new CheckedColumn(StorageKind.DateText);
        using var times = new CheckedColumn(StorageKind.TimeText);
        using var numbers = new CheckedColumn(StorageKind.ULongText);
        using var versions = new CheckedColumn(StorageKind.VersionText);
        var seed = Seed.New();
        var random = new Random(seed);
        for (var i = 0; i < 10_000; i++)
        {
            var date = Spoil(DateForms.Format(DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1))), random);
            Assert.True(dates.Accepts(date) == DateForms.TryParse(Encoding.UTF8.GetBytes(date), out DateOnly _), $"seed {seed}: {date}");
            var time = Spoil(DateForms.Format(new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay))), random);
            Assert.True(times.Accepts(time) == DateForms.TryParse(Encoding.UTF8.GetBytes(time), out TimeOnly _), $"seed {seed}: {time}");
            var version = Spoil(VersionForm.Format(Version.Parse(string.Join('.', Enumerable.Range(0, random.Next(2, 5)).Select(_ => int.MaxValue >> random.Next(31))))), random);
            Assert.True(versions.Accepts(version) == VersionForm.TryParse(Encoding.UTF8.GetBytes(version), out _), $"seed {seed}: {version}");
            var number = Spoil(ULongForm.Format(ulong.MaxValue - (ulong)random.NextInt64(1L << random.Next(63))), random);
            Assert.True(numbers.Accepts(number) == ULongForm.TryParse(Encoding.UTF8.GetBytes(number), out _), $"seed {seed}: {number}");
        }
    }

    [Theory]
    [InlineData(StorageKind.SortableInteger)]
    [InlineData(StorageKind.SortableInt128)]
    [InlineData(StorageKind.SortableUInt128)]
    public void The_database_accepts_exactly_the_integers_that_are_read(StorageKind kind)
    {
        using var column = new CheckedColumn(kind);
        var seed = Seed.New();
        var random = new Random(seed);
        var (least, largest) = SortableIntegerTests.Bounds(kind);
        var accepted = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var text = Spoil(SortableInteger.Format(SortableIntegerTests.Next(random, kind)), random);
            var isRead = SortableInteger.TryParse(Encoding.UTF8.GetBytes(text), out var value) && value >= least && value <= largest;
            if (isRead) accepted++;
            Assert.True(column.Accepts(text) == isRead, $"seed {seed}: {text}");
        }

        Assert.InRange(accepted, 2_000, 9_000);
    }

    [Fact]
    public void The_database_accepts_exactly_the_doubles_that_are_floats()
    {
        using var column = new CheckedColumn(StorageKind.Float);
        var seed = Seed.New();
        var random = new Random(seed);
        var accepted = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var real = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            var single = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
            var value = random.Next(4) switch { 0 => real, 1 => Math.ScaleB(random.Next(), random.Next(-180, -100)), 2 => Math.BitIncrement((double)single), _ => single };
            if (double.IsNaN(value)) continue;
            if (column.Accepts(value)) accepted++;
            Assert.True(column.Accepts(value) == (float.IsFinite((float)value) && (float)value == value), $"seed {seed}: {value:R}");
        }

        Assert.InRange(accepted, 9_000, 30_000);
    }

    [Fact]
    public void The_database_accepts_exactly_the_doubles_that_are_halves()
    {
        using var column = new CheckedColumn(StorageKind.Half);
        for (var bits = 0; bits <= ushort.MaxValue; bits += 3)
        {
            var half = (double)BitConverter.UInt16BitsToHalf((ushort)bits);
            if (!double.IsFinite(half)) continue;
            Assert.True(column.Accepts(half), $"{half:R}");
            if (half != 0) Assert.False(column.Accepts(Math.BitIncrement(half)) || column.Accepts(Math.BitDecrement(half)), $"{half:R}");
            Assert.False(column.Accepts(half + (half / 4096)) && half != 0, $"{half:R}");
        }

        Assert.False(column.Accepts(65536.0) || column.Accepts(65505.0) || column.Accepts(1e300) || column.Accepts(Math.ScaleB(1, -25)));
    }

    [Theory]
    [InlineData(13L, 0L)]
    [InlineData(long.MaxValue, 0L)]
    [InlineData(-2147483645L, (long)int.MinValue)]
    [InlineData(-9223372036854775805L, long.MinValue)]
    public void The_database_accepts_exactly_the_flags_that_are_read(long bits, long lowest)
    {
        var flags = new EnumTable(("All", bits)) { IsFlags = true, Lowest = lowest };
        using var column = new CheckedColumn(StorageKind.Enum, flags);
        var seed = Seed.New();
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++)
        {
            var value = random.NextInt64(long.MinValue, long.MaxValue) & (random.Next(3) == 0 ? long.MinValue >> random.Next(64) : bits | (1L << random.Next(64)));
            Assert.True(column.Accepts(value) == flags.IsDefined(value), $"seed {seed}: {value}");
        }
    }

    [Theory]
    [InlineData("2026-02-29T00:00:00.0000000Z", false)]
    [InlineData("2028-02-29T00:00:00.0000000Z", true)]
    [InlineData("2026-01-01T24:00:00.0000000Z", false)]
    [InlineData("0000-01-01T00:00:00.0000000Z", false)]
    [InlineData("0001-01-01T00:00:00.0000000Z", true)]
    [InlineData("9999-12-31T23:59:59.9999999Z", true)]
    [InlineData("2026-01-01T00:00:00.000000Z", false)]
    [InlineData("2026-01-01 00:00:00.0000000Z", false)]
    public void Dates_that_do_not_exist_are_refused(string text, bool accepted)
    {
        using var column = new CheckedColumn(StorageKind.InstantText);
        Assert.Equal(accepted, column.Accepts(text));
    }

    [Theory]
    [InlineData(StorageKind.GuidText, "0a1b2c3d-0000-0000-0000-000000000000", true)]
    [InlineData(StorageKind.GuidText, "0A1b2c3d-0000-0000-0000-000000000000", false)]
    [InlineData(StorageKind.GuidText, "0a1b2c3d00000-0000-0000-000000000000", false)]
    [InlineData(StorageKind.GuidText, "{0a1b2c3d-0000-0000-0000-0000000000}", false)]
    [InlineData(StorageKind.GuidText, "--------0000-0000-0000-0000-00000000", false)]
    [InlineData(StorageKind.Bytes, new byte[] { 0, 255 }, true)]
    [InlineData(StorageKind.Bytes, "text", false)]
    [InlineData(StorageKind.Bytes, 1L, false)]
    [InlineData(StorageKind.Bool, 1L, true)]
    [InlineData(StorageKind.Bool, 2L, false)]
    [InlineData(StorageKind.Bool, "true", false)]
    [InlineData(StorageKind.Int, 2147483647L, true)]
    [InlineData(StorageKind.Int, 2147483648L, false)]
    [InlineData(StorageKind.SByte, -128L, true)]
    [InlineData(StorageKind.SByte, -129L, false)]
    [InlineData(StorageKind.SByte, 128L, false)]
    [InlineData(StorageKind.Byte, 255L, true)]
    [InlineData(StorageKind.Byte, 256L, false)]
    [InlineData(StorageKind.Byte, -1L, false)]
    [InlineData(StorageKind.Short, -32768L, true)]
    [InlineData(StorageKind.Short, 32768L, false)]
    [InlineData(StorageKind.UShort, 65535L, true)]
    [InlineData(StorageKind.UShort, 65536L, false)]
    [InlineData(StorageKind.UInt, 4294967295L, true)]
    [InlineData(StorageKind.UInt, 4294967296L, false)]
    [InlineData(StorageKind.UInt, -1L, false)]
    [InlineData(StorageKind.ULongText, "18446744073709551615", true)]
    [InlineData(StorageKind.ULongText, "18446744073709551616", false)]
    [InlineData(StorageKind.ULongText, "00000000000000000005\0", false)]
    [InlineData(StorageKind.SortableInteger, "00015", true)]
    [InlineData(StorageKind.SortableInteger, "00015\0", false)]
    [InlineData(StorageKind.SortableInteger, "00025\0", false)]
    [InlineData(StorageKind.SortableInteger, "-99999", false)]
    [InlineData(StorageKind.SortableUInt128, "-99988", false)]
    [InlineData(StorageKind.Float, 0.5, true)]
    [InlineData(StorageKind.Float, 0.1, false)]
    [InlineData(StorageKind.Char, "a", true)]
    [InlineData(StorageKind.Char, "\0", true)]
    [InlineData(StorageKind.Char, "\uffff", true)]
    [InlineData(StorageKind.Char, "", false)]
    [InlineData(StorageKind.Char, "ab", false)]
    [InlineData(StorageKind.Char, "a\0", false)]
    [InlineData(StorageKind.Char, "\0a", false)]
    [InlineData(StorageKind.Char, "\ud83d\ude00", false)]
    [InlineData(StorageKind.Rune, "\ud83d\ude00", true)]
    [InlineData(StorageKind.Rune, "\0", true)]
    [InlineData(StorageKind.Rune, "", false)]
    [InlineData(StorageKind.Rune, "ab", false)]
    [InlineData(StorageKind.Rune, "a\0", false)]
    [InlineData(StorageKind.VersionText, "0000000001.0000000002", true)]
    [InlineData(StorageKind.VersionText, "0000000001.2147483648", false)]
    [InlineData(StorageKind.VersionText, "0000000001.000000002", false)]
    [InlineData(StorageKind.VersionText, "0000000001", false)]
    [InlineData(StorageKind.VersionText, "0000000001.000000\0002", false)]
    [InlineData(StorageKind.DateText, "0000-01-01", false)]
    [InlineData(StorageKind.DateText, "2026-02-29", false)]
    [InlineData(StorageKind.DateText, "12:34:56.7", false)]
    [InlineData(StorageKind.TimeText, "24:00:00.0000000", false)]
    [InlineData(StorageKind.TimeText, "23:59:59.9999999", true)]
    [InlineData(StorageKind.Enum, 2L, true)]
    [InlineData(StorageKind.Enum, 3L, false)]
    [InlineData(StorageKind.Double, 1.5, true)]
    [InlineData(StorageKind.Double, double.PositiveInfinity, false)]
    [InlineData(StorageKind.Json, "[1]", true)]
    [InlineData(StorageKind.Json, "x", false)]
    [InlineData(StorageKind.AnyJson, "-1.5", true)]
    [InlineData(StorageKind.AnyJson, "\"x\"", true)]
    [InlineData(StorageKind.AnyJson, "true", true)]
    [InlineData(StorageKind.AnyJson, "false", true)]
    [InlineData(StorageKind.AnyJson, "[]", true)]
    [InlineData(StorageKind.AnyJson, "{}", true)]
    [InlineData(StorageKind.AnyJson, "0", true)]
    [InlineData(StorageKind.AnyJson, "null", false)]
    [InlineData(StorageKind.AnyJson, "x", false)]
    [InlineData(StorageKind.AnyJson, "", false)]
    public void Other_forms_are_refused_when_they_are_written(StorageKind kind, object value, bool accepted)
    {
        using var column = new CheckedColumn(kind);
        Assert.Equal(accepted, column.Accepts(value));
        Assert.True(column.Accepts(DBNull.Value));
    }

    private static string Spoil(string text, Random random)
    {
        if (random.Next(3) == 0) return text;
        const string Characters = "0123456789.-~ :TZ9090";
        var position = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(position, 1),
            1 => text.Insert(position, Characters[random.Next(Characters.Length)].ToString()),
            _ => text.Remove(position, 1).Insert(position, Characters[random.Next(Characters.Length)].ToString()),
        };
    }

    /// <summary>A STRICT table with one column of the kind.</summary>
    private sealed class CheckedColumn : IDisposable
    {
        private readonly SqliteConnection _connection = new("Data Source=:memory:");

        public CheckedColumn(StorageKind kind, EnumTable? values = null)
        {
            _connection.Open();
            var column = new ColumnDescriptor("Value", kind, Nullable: true, Enum: values ?? new EnumTable(("None", 0), ("Some", 2)));
            using var command = _connection.CreateCommand();
            command.CommandText = $"CREATE TABLE t({CanonicalForm.Definition(column)}) STRICT";
            command.ExecuteNonQuery();
        }

        public bool Accepts(object value)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = "INSERT INTO t VALUES ($value)";
            command.Parameters.AddWithValue("$value", value);
            try
            {
                return command.ExecuteNonQuery() == 1;
            }
            catch (SqliteException refused) when (refused.SqliteErrorCode == 19)
            {
                return false;
            }
        }

        public void Dispose() => _connection.Dispose();
    }
}
