using System.Globalization;
using ModelSync.Contract;
using Package.Tests.Fixtures;

namespace Package.Tests.Npm;

/// <summary>Surfaces of thousands of types, as those of adopted libraries are.</summary>
public sealed class LargePackageTests
{
    private const int Types = 1_100;

    [Fact]
    public void A_package_has_as_many_modules_as_there_are_types()
    {
        var names = Enumerable.Range(0, Types).Select(static i => string.Create(CultureInfo.InvariantCulture, $"Status{i}")).ToList();
        var contract = new SurfaceContract { Surface = "ShopSync", NpmName = "@shop/sync", Enums = [.. names.Select(static n => new EnumType(n, false, "int", [new("Open", "Open", 0)]))] };
        using var consumer = new Consumer(contract);
        var (exports, readme) = (consumer.Read("package.json"), consumer.Read("README.md"));
        Assert.All(names.Where(static (_, i) => i % 250 == 0 || i == Types - 1), name =>
        {
            Assert.Contains($"\"./{name.ToLowerInvariant()}\": {{", exports, StringComparison.Ordinal);
            Assert.Contains($"| `{name}` |", readme, StringComparison.Ordinal);
        });
    }
}
