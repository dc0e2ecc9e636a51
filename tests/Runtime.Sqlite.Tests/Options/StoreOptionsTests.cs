using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Server.Storage;
using ModelSync.Sqlite;

namespace Runtime.Sqlite.Tests.Options;

public sealed class StoreOptionsTests
{
    private static readonly SqliteStoreOptions Defaults = new() { ConnectionString = "Data Source=never-opened.db" };

    private static readonly Dictionary<string, string[]> Page = File.ReadLines(Path.Combine(Folder(), "..", "..", "..", "src", "Runtime", "LIMITS.md"))
        .Where(line => line.StartsWith("| SqliteStoreOptions.", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(cells => cells[0].Split('.')[1]);

    public static TheoryData<string> Names => [.. SqliteStoreRules.Ranges.Select(range => range.Name)];

    [Fact]
    public void Every_option_has_a_range_and_a_row_in_the_page_of_limits()
    {
        var options = typeof(SqliteStoreOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Where(name => name != nameof(Defaults.ConnectionString)).Order();
        Assert.Equal(options, SqliteStoreRules.Ranges.Select(range => range.Name).Order());
        Assert.Equal(options, Page.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_says_its_default_and_range(string name)
    {
        var (_, of, least, most) = SqliteStoreRules.Ranges.Single(range => range.Name == name);
        Assert.Equal([Text(of(Defaults)), $"{Text(least)} to {Text(most)}"], Page[name][1..3]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_beyond_an_end_is_refused_with_the_name_of_the_option(string name)
    {
        var (_, _, least, most) = SqliteStoreRules.Ranges.Single(range => range.Name == name);
        foreach (var beyond in new[] { Beyond(least, -1), Beyond(most, 1) })
            Assert.Contains($"SqliteStoreOptions.{name}: ", Assert.Throws<StoreSetupException>(() => Make(With(name, beyond))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_wrong_options_are_told_at_once_and_the_ends_are_allowed()
    {
        var told = Assert.Throws<StoreSetupException>(() => Make(Defaults with { GroupSize = 0, Readers = 0 })).Message;
        Assert.Equal(2, told.Split('\n').Length);
        Make(Defaults with { GroupSize = 1, Readers = 64, LogRetention = TimeSpan.Zero });
    }

    [Fact]
    public void Clients_are_not_forgotten_before_their_outcomes() =>
        Assert.Contains(nameof(SqliteStoreOptions.OutcomeRetention), Assert.Throws<StoreSetupException>(() => Make(Defaults with { ClientRetention = TimeSpan.FromDays(13) })).Message, StringComparison.Ordinal);

    private static void Make(SqliteStoreOptions options) => _ = new SqliteStore(options, TimeProvider.System, NullLogger<SqliteStore>.Instance);

    private static SqliteStoreOptions With(string name, object value)
    {
        var options = Defaults with { };
        typeof(SqliteStoreOptions).GetProperty(name)!.SetValue(options, value);
        return options;
    }

    private static object Beyond(IComparable end, int direction) => end is TimeSpan time ? time + TimeSpan.FromTicks(direction) : (int)end + direction;

    private static string Text(object value) => value switch
    {
        TimeSpan { TotalDays: >= 1 } time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays:N0} d"),
        TimeSpan { TotalHours: >= 1 } time => $"{time.TotalHours} h",
        TimeSpan { TotalMinutes: >= 1 } time => $"{time.TotalMinutes} min",
        TimeSpan { TotalSeconds: >= 1 or 0 } time => $"{time.TotalSeconds} s",
        TimeSpan time => $"{time.TotalMilliseconds} ms",
        _ => ((int)value).ToString("N0", CultureInfo.InvariantCulture),
    };

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
