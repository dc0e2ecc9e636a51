using ModelSync.Contract;
using ModelSync.Emit.Reading;
using ModelSync.Validation;
using Package.Tests.Fixtures;
using Xunit.Abstractions;

namespace Package.Tests.Npm;

/// <summary>What the rules of the validation domain add to the validators of their types.</summary>
public sealed class RuleSizeTests(ITestOutputHelper output)
{
    [Fact]
    public void A_rule_takes_less_than_100_bytes_on_average()
    {
        var surface = ContractReader.Read(typeof(Ruling).Assembly.Location)!.Surface;
        using var all = new Consumer(surface);
        using var bare = new Consumer(surface with { Objects = surface.Objects.Select(static o => o with { Rules = default }).ToEquatableArray() });
        var ruled = surface.Objects.Where(o => o.Rules.Count > 0 && Module(all, o.Name) is not null).ToList();
        var sizes = ruled.Select(o => (o.Name, o.Rules.Count, Bytes: Bytes(all, o.Name) - Bytes(bare, o.Name))).ToList();
        foreach (var (name, count, bytes) in sizes) output.WriteLine($"{name}: {count} rules, {bytes} bytes");
        var rules = sizes.Sum(static s => s.Count);
        Assert.InRange(rules, 40, int.MaxValue);
        // Rules that cost nothing are not there.
        Assert.InRange(sizes.Sum(static s => s.Bytes) / (double)rules, 20, 100);
    }

    private static readonly string[] Doors = ["checks", "logic", "patterns"];

    private static int Bytes(Consumer consumer, string type) =>
        Bundles.GzippedBytes(Bundles.Of(consumer, $"export {{ validate{type} }} from './{Path.GetRelativePath(consumer.Folder, Module(consumer, type)!).Replace('\\', '/')}';", [.. Doors.Select(static door => $"*/runtime/codegen/{door}-v1.js"), "*/runtime/codegen/v1.js"]));

    private static string? Module(Consumer consumer, string type) =>
        Directory.EnumerateFiles(consumer.Package, "*.js").FirstOrDefault(file => File.ReadAllText(file).Contains($"export function validate{type}(", StringComparison.Ordinal));
}
