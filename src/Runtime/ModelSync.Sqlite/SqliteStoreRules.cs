using System.Globalization;
using ModelSync.Server.Storage;

namespace ModelSync.Sqlite;

/// <summary>What options may be, checked before anything of the file is touched: a group of nothing would wait for ever.</summary>
internal static class SqliteStoreRules
{
    private static readonly TimeSpan Long = TimeSpan.FromDays(3_650);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    /// <summary>Every option with the ends of its range, both allowed.</summary>
    public static IReadOnlyList<(string Name, Func<SqliteStoreOptions, IComparable> Of, IComparable Least, IComparable Most)> Ranges { get; } =
    [
        (nameof(SqliteStoreOptions.PollInterval), options => options.PollInterval, Tick, Hour),
        (nameof(SqliteStoreOptions.BusyTimeout), options => options.BusyTimeout, Tick, Hour),
        (nameof(SqliteStoreOptions.GroupSize), options => options.GroupSize, 1, 1_024),
        (nameof(SqliteStoreOptions.WriteQueue), options => options.WriteQueue, 1, 1_000_000),
        (nameof(SqliteStoreOptions.Readers), options => options.Readers, 1, 64),
        (nameof(SqliteStoreOptions.LogRetention), options => options.LogRetention, TimeSpan.Zero, Long),
        (nameof(SqliteStoreOptions.OutcomeRetention), options => options.OutcomeRetention, Hour, Long),
        (nameof(SqliteStoreOptions.ClientRetention), options => options.ClientRetention, Hour, Long),
        (nameof(SqliteStoreOptions.PruneInterval), options => options.PruneInterval, Tick, Hour),
    ];

    /// <exception cref="StoreSetupException">With every option that is out of its range.</exception>
    public static void Check(SqliteStoreOptions options)
    {
        var wrong = Ranges
            .Where(range => range.Of(options).CompareTo(range.Least) < 0 || range.Of(options).CompareTo(range.Most) > 0)
            .Select(range => string.Create(CultureInfo.InvariantCulture, $"{nameof(SqliteStoreOptions)}.{range.Name}: {range.Of(options)} is not between {range.Least} and {range.Most}."))
            .ToList();
        if (options.ClientRetention < options.OutcomeRetention)
            wrong.Add($"{nameof(SqliteStoreOptions)}.{nameof(options.ClientRetention)}: {options.ClientRetention} is shorter than {nameof(options.OutcomeRetention)}; a client that is forgotten loses its outcomes.");
        if (wrong.Count > 0) throw new StoreSetupException(string.Join('\n', wrong));
    }
}
