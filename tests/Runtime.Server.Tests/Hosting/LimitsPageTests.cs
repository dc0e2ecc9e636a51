using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using ModelSync.Generated.V1;
using ModelSync.Server.Hosting;
using ModelSync.Server.Queries;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Hosting;

/// <summary>The page that operators read says what the code does.</summary>
public sealed class LimitsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Folder(), "..", "..", "..", "src", "Runtime", "LIMITS.md"));

    private static readonly Dictionary<string, string[]> Rows = Page.Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Where(cells => cells[0] is not ("option" or "bound"))
        .ToDictionary(cells => cells[0]);

    [Fact]
    public void Every_option_has_a_row_with_its_default_and_range()
    {
        var options = new ModelSyncOptions();
        foreach (var property in typeof(ModelSyncOptions).GetProperties())
        {
            Assert.True(Rows.TryGetValue(property.Name, out var cells), $"{property.Name} has no row.");
            if (property.Name == nameof(ModelSyncOptions.AllowedOrigins)) continue;
            Assert.Equal((property.Name, Text(property.Name, property.GetValue(options)!)), (property.Name, cells[1]));
            var range = property.GetCustomAttribute<RangeAttribute>();
            Assert.Equal(range is null ? "up to 1 h" : $"{Number(range.Minimum)} to {Number(range.Maximum)}", cells[2]);
        }

        Assert.All(Rows.Keys.Where(name => !name.Contains('.', StringComparison.Ordinal)), name => Assert.NotNull(typeof(ModelSyncOptions).GetProperty(name)));
    }

    [Fact]
    public void Every_fixed_bound_has_its_value()
    {
        object[] owners = [new WireLimits(), new EngineOptions()];
        // The store's own tests hold the rows of its options.
        var bounds = Rows.Where(row => row.Key.Contains('.', StringComparison.Ordinal) && !row.Key.StartsWith("SqliteStoreOptions.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(bounds);
        foreach (var (name, cells) in bounds)
        {
            var owner = owners.Single(candidate => name.StartsWith(candidate.GetType().Name + ".", StringComparison.Ordinal));
            var property = owner.GetType().GetProperty(name.Split('.')[1]);
            Assert.True(property is not null, $"{name} is not there any more.");
            Assert.Equal((name, Text(name, property.GetValue(owner)!)), (name, cells[1]));
        }
    }

    [Fact]
    public void Every_limit_that_a_client_may_meet_is_named()
    {
        var codes = typeof(ErrorCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(code => code.StartsWith("limit.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Contains($"`{code}`", Page, StringComparison.Ordinal));
    }

    private static string Text(string name, object value) => value switch
    {
        TimeSpan time when time.TotalMinutes >= 1 => $"{time.TotalMinutes} min",
        TimeSpan time => $"{time.TotalSeconds} s",
        _ when name.EndsWith("Bytes", StringComparison.Ordinal) || name.EndsWith("Allocation", StringComparison.Ordinal) => Size(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        _ => Number(value),
    };

    private static string Size(long bytes) => bytes >= 1024 * 1024 ? $"{bytes / 1024 / 1024} MiB" : $"{bytes / 1024} KiB";

    private static string Number(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
