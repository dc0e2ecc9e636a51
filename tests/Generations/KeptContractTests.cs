using System.Text.Json.Nodes;

namespace Generations;

/// <summary>Without a lock file the server remembers by itself which contracts it has served, so that a deploy does not refuse every open tab.</summary>
public sealed class KeptContractTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelsync-kept-");
    private Generation? _before;
    private Generation? _after;

    private string Database => Path.Combine(_folder.FullName, "shop.db");

    public async Task InitializeAsync()
    {
        _before = await Generation.MakeAsync(1, _folder.FullName, lockFile: null);
        _after = await Generation.MakeAsync(2, _folder.FullName, lockFile: null);
    }

    public Task DisposeAsync()
    {
        if (!OperatingSystem.IsWindows()) _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("msgpack")]
    [InlineData("json")]
    public async Task A_client_of_before_the_deploy_is_served_after_it(string encoding)
    {
        await using (await ShopServer.StartAsync(_before!, Database))
        {
            // It has run once.
        }

        await using var server = await ShopServer.StartAsync(_after!, Database);
        var (exit, output) = Tool.Run("node", ["--experimental-websocket", "--no-warnings", Path.Combine(Repository.Generations, "visit.mjs"), _before!.Package, server.Address.ToString(), encoding]);
        Assert.True(exit == 0, output);
        Assert.Equal(["id", "note", "price", "status", "title", "views"], JsonNode.Parse(output)!.AsArray().Single()!.AsObject().Select(static member => member.Key));
    }

    [Fact]
    public async Task A_client_of_a_contract_that_this_database_never_saw_is_told_to_upgrade()
    {
        await using var server = await ShopServer.StartAsync(_after!, Database);
        var (exit, output) = Tool.Run("node", ["--experimental-websocket", "--no-warnings", Path.Combine(Repository.Generations, "visit.mjs"), _before!.Package, server.Address.ToString(), "msgpack"]);
        Assert.Equal((0, "\"upgrade-required\"\n"), (exit, output));
    }
}
