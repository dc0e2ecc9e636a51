using System.Text.Json;
using ModelSync;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Values;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Values;

/// <summary>Every form of the storage table: what is written is read, sorts and repeats as the value does, and looks in SQL as generated tables hold it.</summary>
public class ExistingFormTests
{
    private const int Values = 400;

    private static readonly EnumTable Levels = new(("Low", 0), ("Middle", 5), ("High", -3));

    public static TheoryData<StorageKind> Kinds() => [.. Enum.GetValues<StoredForm>().Select(form => Enum.Parse<StorageKind>(form.ToString()))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_come_back_and_sort_and_compare_as_in_CSharp(StorageKind kind)
    {
        var seed = Seed.New();
        var random = new Random(seed);
        using var column = new FormColumn(kind, Levels);
        for (var i = 0; i < Values; i++) column.Write(Sample(kind, random));

        var read = column.Read();

        var written = column.Written.ToList();
        Assert.True(written.SequenceEqual(read.Select(row => row.Value)), $"seed {seed}");
        var expected = written.Select((value, i) => (value, i)).OrderBy(pair => (IComparable)pair.value, Comparer<IComparable>.Create((x, y) => Compare(x, y))).ThenBy(pair => pair.i).Select(pair => pair.i);
        Assert.True(expected.SequenceEqual(column.Sorted()), $"seed {seed}");
        Assert.True(read.All(row => row.Conforms), $"seed {seed}");
        Assert.True(read.All(row => row.InBase == FormColumn.Stored(ExistingForm.BaseOf(kind), row.Value)), $"seed {seed}: {read.FirstOrDefault(row => row.InBase != FormColumn.Stored(ExistingForm.BaseOf(kind), row.Value))}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NULL_is_NULL_in_every_form(StorageKind kind)
    {
        using var column = new FormColumn(kind, Levels);
        column.WriteRaw(null);
        Assert.Equal(StoredValue.Null, column.Read().Single().InBase);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_bound_that_no_stored_value_has_parts_the_values_where_CSharp_does(StorageKind kind)
    {
        if (ExistingForm.BaseOf(kind) is not (StorageKind.InstantText or StorageKind.SortableDecimal)) return;
        var seed = Seed.New();
        var random = new Random(seed);
        using var column = new FormColumn(kind, Levels);
        for (var i = 0; i < Values; i++) column.Write(Sample(kind, random));
        for (var i = 0; i < 60; i++)
        {
            var bound = (IComparable)Sample(i % 2 == 0 ? kind : ExistingForm.BaseOf(kind), random);
            foreach (var comparison in new[] { "<", "<=", "=", ">=", ">" })
            {
                var expected = column.Written.Count(value => Holds(Compare((IComparable)value, bound), comparison));
                Assert.True(expected == column.Count(comparison, bound), $"seed {seed}: {comparison} {bound}");
            }
        }
    }

    [Theory]
    [InlineData(StorageKind.DayText, "2026-02-30")]
    [InlineData(StorageKind.DayText, "2026-02-03 00:00:00")]
    [InlineData(StorageKind.OffsetText, "2026-02-03 00:00:00")]
    [InlineData(StorageKind.OffsetText, "yesterday")]
    [InlineData(StorageKind.UnixSeconds, 1_700_000_000_000)]
    [InlineData(StorageKind.UnixSeconds, "1700000000")]
    [InlineData(StorageKind.UnixMilliseconds, 1.5)]
    [InlineData(StorageKind.Ticks, -1L)]
    [InlineData(StorageKind.Cents, 12.5)]
    [InlineData(StorageKind.DecimalText, "12,50")]
    [InlineData(StorageKind.DecimalText, "79228162514264337593543950336")]
    [InlineData(StorageKind.GuidUpperText, "0a1b2c3d-0000-0000-0000-000000000000")]
    [InlineData(StorageKind.GuidBlob, "0A1B2C3D-0000-0000-0000-000000000000")]
    [InlineData(StorageKind.GuidMixedBlob, new byte[] { 1, 2, 3 })]
    [InlineData(StorageKind.BoolText, "yes")]
    [InlineData(StorageKind.YesNoText, "true")]
    [InlineData(StorageKind.EnumName, "low")]
    [InlineData(StorageKind.EnumName, 0L)]
    [InlineData(StorageKind.ShortTimeText, "24:00:00")]
    [InlineData(StorageKind.ShortTimeText, "09:05")]
    [InlineData(StorageKind.ShortTimeText, "09:05:00.")]
    [InlineData(StorageKind.ShortTimeText, "09:05:00.50")]
    [InlineData(StorageKind.ShortTimeText, "09:05:00.12345678")]
    [InlineData(StorageKind.DurationText, "1 day")]
    [InlineData(StorageKind.DurationText, "25:00:00")]
    [InlineData(StorageKind.DurationText, 5L)]
    [InlineData(StorageKind.ULongInteger, "18446744073709551615")]
    [InlineData(StorageKind.ULongInteger, 1.5)]
    public void What_is_not_in_the_form_is_neither_read_nor_accepted_at_start(StorageKind kind, object value)
    {
        using var column = new FormColumn(kind, Levels);
        column.WriteRaw(value);
        Assert.Equal((null, false), column.Read().Select(row => (row.Value, row.Conforms)).Single());
    }

    [Theory]
    [InlineData(StorageKind.BoolText, "TRUE", true)]
    [InlineData(StorageKind.YesNoText, "n", false)]
    public void Words_are_read_in_any_case(StorageKind kind, string text, bool value)
    {
        using var column = new FormColumn(kind, Levels);
        column.WriteRaw(text);
        Assert.Equal((value, true), column.Read().Select(row => ((bool)row.Value!, row.Conforms)).Single());
    }

    [Theory]
    [InlineData("2026-02-03T04:05:06Z", "2026-02-03 04:05:06Z")]
    [InlineData("2026-02-03 06:05:06.5+02:00", "2026-02-03 04:05:06.5Z")]
    [InlineData("2026-02-03T04:05:06.123Z", "2026-02-03 04:05:06.123Z")]
    [InlineData("2026-02-03T04:05-00:30", "2026-02-03 04:35:00Z")]
    public void Texts_with_an_offset_are_read_in_all_their_forms(string text, string instant)
    {
        using var column = new FormColumn(StorageKind.OffsetText, Levels);
        column.WriteRaw(text);
        Assert.Equal((DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), true), column.Read().Select(row => ((DateTimeOffset)row.Value!, row.Conforms)).Single());
    }

    [Theory]
    [InlineData(StorageKind.DayText)]
    [InlineData(StorageKind.UnixSeconds)]
    [InlineData(StorageKind.UnixMilliseconds)]
    public void A_finer_time_than_the_column_holds_is_refused_when_it_is_stored(StorageKind kind) =>
        Assert.Throws<ConflictException>(() => ExistingValues.WriteInstant(kind, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(1), exact: true));

    [Fact]
    public void A_finer_amount_than_the_column_holds_is_refused_when_it_is_stored()
    {
        Assert.Throws<ConflictException>(() => ExistingValues.WriteDecimal(StorageKind.Cents, 0.001m, exact: true));
        Assert.Throws<ConflictException>(() => ExistingValues.WriteDecimal(StorageKind.Cents, decimal.MaxValue, exact: true));
        // The largest decimal by this one, rounded up, is a factor too large.
        Assert.Throws<ConflictException>(() => ExistingValues.WriteDecimal(StorageKind.Cents, decimal.MaxValue / 5m * 3m, exact: true));
        Assert.Throws<ConflictException>(() => ExistingValues.WriteDecimal(StorageKind.RealDecimal, 1.0000000000000001m, exact: true));
        Assert.Throws<ConflictException>(() => ExistingValues.WriteDecimal(StorageKind.RealDecimal, decimal.MaxValue, exact: true));
    }

    [Fact]
    public void The_storage_table_of_the_generator_and_the_adapter_say_the_same()
    {
        var rows = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "storage.json"))).RootElement.EnumerateArray().ToList();
        Assert.Equal(Enum.GetNames<StoredForm>(), rows.Select(row => row.GetProperty("kind").GetString()));
        foreach (var row in rows)
        {
            var kind = Enum.Parse<StorageKind>(row.GetProperty("kind").GetString()!);
            Assert.Equal(row.GetProperty("sqlite").GetString(), CanonicalForm.ColumnType(kind));
            Assert.Equal(row.GetProperty("base").GetString(), ExistingForm.BaseOf(kind).ToString());
            Assert.Equal(row.GetProperty("compares").GetString() == "all", ExistingForm.Of(kind)?.IsOrdered ?? true);
        }
    }

    [Fact]
    public void The_type_table_of_the_generator_and_generated_columns_say_the_same()
    {
        foreach (var row in JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "types.json"))).RootElement.EnumerateArray())
            Assert.Equal(row.GetProperty("sqlite").GetString(), CanonicalForm.ColumnType(Enum.Parse<StorageKind>(row.GetProperty("storage").GetString()!)));
    }

    private static object Sample(StorageKind kind, Random random) => ExistingForm.BaseOf(kind) switch
    {
        StorageKind.Bool => random.Next(2) == 0,
        StorageKind.Enum => new[] { 0L, 5L, -3L }[random.Next(3)],
        StorageKind.GuidText => RandomGuid(random),
        StorageKind.SortableDecimal => Amount(kind, random),
        StorageKind.TimeText => Time(random),
        StorageKind.ULongText => random.Next(3) == 0 ? unchecked(ulong.MaxValue + (ulong)random.Next(-3, 3)) : unchecked((ulong)random.NextInt64(long.MinValue, long.MaxValue)),
        StorageKind.Long => random.Next(5) == 0 ? TimeSpan.MinValue : new TimeSpan(random.NextInt64(long.MinValue, long.MaxValue) / Unit(random)),
        _ => Instant(kind, random),
    };

    // Whole seconds, and fractions of every length.
    private static TimeOnly Time(Random random)
    {
        var unit = (long)Math.Pow(10, random.Next(8));
        return new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay) / unit * unit);
    }

    private static long Unit(Random random) => (long)Math.Pow(10, random.Next(18));

    private static decimal Amount(StorageKind kind, Random random) => kind switch
    {
        StorageKind.Cents => (random.Next(3) == 0 ? random.Next(-300, 300) : random.NextInt64(-1L << 62, 1L << 62)) / 100m,
        StorageKind.RealDecimal => random.Next(-2_000_000, 2_000_000) / 1000m,
        _ => new decimal(random.Next(), random.Next(4) == 0 ? random.Next() : 0, random.Next(8) == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(29)),
    };

    private static DateTimeOffset Instant(StorageKind kind, Random random)
    {
        var ticks = random.Next(3) == 0 ? DateTimeOffset.UnixEpoch.Ticks + random.NextInt64(-3, 3) * TimeSpan.TicksPerDay + random.NextInt64(-20_000_000, 20_000_000) : random.NextInt64(DateTimeOffset.MaxValue.Ticks);
        var unit = kind switch
        {
            StorageKind.DayText => TimeSpan.TicksPerDay,
            StorageKind.UnixSeconds => TimeSpan.TicksPerSecond,
            StorageKind.UnixMilliseconds => TimeSpan.TicksPerMillisecond,
            _ => 1,
        };
        return new DateTimeOffset(ticks / unit * unit, TimeSpan.Zero);
    }

    private static Guid RandomGuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        if (random.Next(2) == 0) bytes[1..].Clear();
        return new Guid(bytes);
    }

    private static int Compare(IComparable left, IComparable right) => left is Guid a ? ValueOrder.Compare(a, (Guid)right) : left.CompareTo(right);

    private static bool Holds(int order, string comparison) => comparison switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        "=" => order == 0,
        ">=" => order >= 0,
        _ => order > 0,
    };
}
