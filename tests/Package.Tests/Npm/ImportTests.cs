using System.Text.RegularExpressions;
using ModelSync.Fixtures;
using Package.Tests.Fixtures;

namespace Package.Tests.Npm;

/// <summary>
/// Emitted code is written against versioned doors: behind them the client may be rewritten without touching what was emitted.
/// Between themselves the modules of a package import what they like.
/// </summary>
public sealed partial class ImportTests
{
    private static readonly string[] Doors = ["./runtime/codegen/v1.js", "./runtime/codegen/checks-v1.js", "./runtime/codegen/logic-v1.js", "./runtime/codegen/mutations-v1.js", "./runtime/codegen/schemas-v1.js"];

    [Fact]
    public void Emitted_code_imports_only_the_versioned_doors_of_the_client()
    {
        using var consumer = new Consumer("@shop/sync", typeof(Auction).Assembly.Location, Path.Combine(Repository.Root, "tests", "Fixtures"));
        var imported = Emitted(consumer).SelectMany(static file => Targets(File.ReadAllText(file))).Distinct().ToList();

        Assert.Equal(Doors.Order(StringComparer.Ordinal), imported.Where(static target => !SiblingModule().IsMatch(target)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Emitted(Consumer consumer) =>
        Directory.GetFiles(consumer.Package).Where(static file => file.EndsWith(".js", StringComparison.Ordinal) || file.EndsWith(".d.ts", StringComparison.Ordinal));

    private static IEnumerable<string> Targets(string module) => Import().Matches(module).Select(static match => match.Groups[1].Value);

    // import and export with from, import for its effects, import() as call and as type.
    [GeneratedRegex("""(?:[\w}*]\s+from\s+|\bimport\s*\(?\s*)['"]([^'"\s]+)['"]""")]
    private static partial Regex Import();

    [GeneratedRegex(@"^\./[a-z0-9-]+\.js$")]
    private static partial Regex SiblingModule();
}
