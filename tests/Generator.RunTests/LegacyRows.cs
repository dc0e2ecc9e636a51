using Generator.RunTests.Lab;
using ModelSync;

namespace Generator.RunTests;

/// <summary>Rows whose columns hold the same few values in different forms, and questions over them.</summary>
internal sealed class LegacyRows(int seed)
{
    private static readonly DateTimeOffset Epoch = DateTimeOffset.UnixEpoch;
    private static readonly decimal[] Amounts = [0m, -1m, 1m, 1.10m, 1.1m, 1.50m, 2.5m, 10m, -0.01m, 999999.99m];
    private static readonly TimeOnly[] Times = [default, new(9, 0), new(9, 0, 0, 500), new(9, 0, 1), new(TimeSpan.TicksPerDay - 1)];
    private static readonly TimeSpan[] Durations = [TimeSpan.Zero, new(-1), new(9, 0, 0), new(10, 9, 0, 0), new(2, 0, 0, 0), new(-2, 0, 0, 0), TimeSpan.MaxValue, TimeSpan.MinValue];
    private static readonly ulong[] Serials = [0, 1, long.MaxValue, 1UL << 63, ulong.MaxValue];
    private static readonly Level[] Levels = [Level.Low, Level.Middle, Level.High];

    private readonly Random _random = new(seed);
    private readonly Guid[] _ids = [.. Enumerable.Range(0, 8).Select(i => new Guid(i * 0x01020304, (short)(i * 0x0506), 7, [1, 2, 3, 4, 5, 6, 7, (byte)i]))];

    public Legacy Row(int no) => new()
    {
        Id = Pick(_ids),
        No = no,
        Rfc = Or(Pick(_ids)),
        Upper = Or(Pick(_ids)),
        Day = Epoch.AddDays(_random.Next(-2, 3)),
        Seconds = Or(Epoch.AddSeconds(Whole())),
        Millis = Epoch.AddMilliseconds(Whole() * 1000 + _random.Next(-1, 2)),
        Ticks = Or(Epoch.AddSeconds(Whole()).AddTicks(_random.Next(-1, 2))),
        Iso = Or(Epoch.AddSeconds(Whole()).AddTicks(_random.Next(-1, 2))),
        Zoneless = Or(Epoch.AddSeconds(Whole()).AddTicks(_random.Next(-1, 2))),
        Cents = Pick(Amounts),
        Money = Or(Pick(Amounts)),
        Plain = Or(Pick(Amounts)),
        Made = Or(Epoch.AddSeconds(Whole()).AddTicks(_random.Next(-1, 2)).UtcDateTime),
        Truth = Coin(),
        Yes = Or(Coin()),
        Level = Pick(Levels),
        Number = Or(Pick(Levels)),
        Opens = Or(Pick(Times)),
        Lasts = Pick(Durations),
        Serial = Pick(Serials),
    };

    public IEnumerable<(string Query, object Arguments, IEnumerable<Legacy> Expected)> Questions(Rows<Legacy> rows)
    {
        var (low, exact) = (Pick(Amounts) + (Coin() ? 0 : 0.001m), Or(Pick(Amounts)));
        yield return ("amounts", new LabSync.LegaciesAmountsArguments(low, exact), Legacies.Amounts(rows, low, exact));
        yield return ("amountsMeet", new LabSync.LegaciesAmountsMeetArguments(), Legacies.AmountsMeet(rows));
        var (truth, yes) = (Coin(), Or(Coin()));
        yield return ("flags", new LabSync.LegaciesFlagsArguments(truth, yes), Legacies.Flags(rows, truth, yes));
        var (id, other) = (Pick(_ids), Or(Pick(_ids)));
        Guid[] ids = [Pick(_ids), Pick(_ids)];
        yield return ("guids", new LabSync.LegaciesGuidsArguments(id, other, new(ids)), Legacies.Guids(rows, id, other, ids));
        var (opens, most, serial) = (Pick(Times), Pick(Durations), Or(Pick(Serials)));
        yield return ("hours", new LabSync.LegaciesHoursArguments(opens, most, serial), Legacies.Hours(rows, opens, most, serial));
        var level = Pick(Levels);
        Level[] levels = [Pick(Levels)];
        yield return ("levels", new LabSync.LegaciesLevelsArguments(level, new(levels)), Legacies.Levels(rows, level, levels));
        var since = Epoch.AddSeconds(Whole()).UtcDateTime;
        yield return ("madeSince", new LabSync.LegaciesMadeSinceArguments(since), Legacies.MadeSince(rows, since));
        yield return ("meetings", new LabSync.LegaciesMeetingsArguments(), Legacies.Meetings(rows));
        // Bounds between what seconds, milliseconds and days can hold.
        var (from, to) = (Epoch.AddSeconds(Whole()).AddTicks(_random.Next(-1, 2)), Or(Epoch.AddSeconds(Whole()).AddTicks(_random.Next(-1, 2))));
        yield return ("times", new LabSync.LegaciesTimesArguments(from, to), Legacies.Times(rows, from, to));
    }

    // Around midnight of three days.
    private int Whole() => (86_400 * _random.Next(-1, 2)) + _random.Next(-2, 3);

    private T? Or<T>(T value)
        where T : struct => Coin() ? null : value;

    private bool Coin() => _random.Next(2) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
