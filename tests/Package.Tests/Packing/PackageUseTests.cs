using System.Net;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Packing;

[Collection(nameof(PackedFeed))]
public sealed class PackageUseTests(PackedFeed feed)
{
    [Fact]
    public async Task An_application_that_knows_the_packages_only_builds_without_warnings_and_is_live_in_its_own_npm_package()
    {
        using var application = new TodoApplication(feed);
        application.Build().ShouldSucceed();
        Assert.All(["package.json", "index.js", "index.d.ts", "todo.js", "todo.d.ts", "runtime/codegen/v1.js"], file => Assert.True(File.Exists(application[$"wwwroot/npm/{file}"]), file));

        await using var server = await TodoServer.StartAsync(application[""]);
        using var browser = new HttpClient { BaseAddress = server.Address };
        await Assert.AllAsync(["/", "/npm/index.js"], async path => Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri(path, UriKind.Relative))).StatusCode));

        var script = Path.Combine(Repository.Project, "Node", "todos.mjs");
        var clients = ToolResult.Of(application[""], "node", ["--experimental-websocket", "--no-warnings", script, application["wwwroot/npm"], new Uri(server.Address, "sync").ToString()]);
        clients.ShouldSucceed();
        Assert.Equal("open: Feed the cat\n", clients.Output);
    }
}
