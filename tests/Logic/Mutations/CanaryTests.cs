using Logic.Harness;

namespace Logic.Mutations;

/// <summary>What only the server does is in no file of the package: not its texts, not the names of what it calls, not what happens after the commit.</summary>
public sealed class CanaryTests(TranslatedPackage package) : IClassFixture<TranslatedPackage>
{
    [Fact]
    public void Nothing_of_the_server_is_in_the_package()
    {
        var files = Directory.GetFiles(package.Package, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, static path => Assert.DoesNotContain("canary", File.ReadAllText(path), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_is_not_optimistic_has_no_translation()
    {
        var mutation = Assert.Single(package.Contract.Mutations, static m => m.Name == "office.onServer");
        Assert.Null(mutation.Run);
        Assert.All(package.Contract.Mutations.Where(m => m != mutation), static m => Assert.NotNull(m.Run));
    }
}
