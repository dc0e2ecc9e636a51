using ModelSync.Emit.Npm;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Npm;

public sealed class PackageLintTests
{
    [Fact]
    public void Publint_finds_nothing_to_say()
    {
        using var consumer = new Consumer(ShopContract.Surface, mode: NpmMode.Publish);
        var result = NodeTools.Run(consumer.Package, "publint/src/cli.js", "--strict");
        result.ShouldSucceed();
        Assert.Contains("All good!", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_door_resolves_for_every_consumer_of_ES_modules()
    {
        using var consumer = new Consumer(ShopContract.Surface, mode: NpmMode.Publish);
        NodeTools.Run(consumer.Package, "@arethetypeswrong/cli/dist/index.js", "--pack", ".", "--profile", "esm-only", "--no-color").ShouldSucceed();
    }

    [Fact]
    public void The_package_has_no_scripts_no_dependencies_and_no_side_effects()
    {
        using var consumer = new Consumer(ShopContract.Surface);
        var json = System.Text.Json.JsonDocument.Parse(consumer.Read("package.json")).RootElement;
        Assert.Equal(["name", "version", "description", "private", "type", "sideEffects", "exports", "files"], json.EnumerateObject().Select(p => p.Name));
        Assert.False(json.GetProperty("sideEffects").GetBoolean());
    }
}
