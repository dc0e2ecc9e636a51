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
    [InlineData(StorageKind.Bool, 1L, true)]
    [InlineData(StorageKind.Bool, 2L, false)]
    [InlineData(StorageKind.Bool, "true", false)]
    [InlineData(StorageKind.Int, 2147483647L, true)]
    [InlineData(StorageKind.Int, 2147483648L, false)]
    [InlineData(StorageKind.Enum, 2L, true)]
    [InlineData(StorageKind.Enum, 3L, false)]
    [InlineData(StorageKind.Double, 1.5, true)]
    [InlineData(StorageKind.Double, double.PositiveInfinity, false)]
    [InlineData(StorageKind.Json, "[1]", true)]
    [InlineData(StorageKind.Json, "x", false)]
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

        public CheckedColumn(StorageKind kind)
        {
            _connection.Open();
            var column = new ColumnDescriptor("Value", kind, Nullable: true, Enum: new EnumTable(("None", 0), ("Some", 2)));
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
