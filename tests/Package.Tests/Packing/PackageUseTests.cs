using System.Net;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Packing;

[Collection(nameof(PackedFeed))]
public sealed class PackageUseTests(PackedFeed feed)
{
    [Fact]
    public async Task What_the_template_makes_builds_without_warnings_and_is_live_in_its_own_npm_package()
    {
        using var application = PackedProject.OfTemplate(feed, "Todos");
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

    [Fact]
    public void A_template_takes_the_name_of_the_project()
    {
        using var application = PackedProject.OfTemplate(feed, "Groceries");
        Assert.Contains("namespace Groceries;", File.ReadAllText(application["Todo.cs"]), StringComparison.Ordinal);
        Assert.Contains($"Version=\"{feed.Version}\"", File.ReadAllText(application["Groceries.csproj"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_console_application_has_codecs_and_validators_of_its_wire_types()
    {
        using var application = PackedProject.Console(feed, "Notes", """
            using System.ComponentModel.DataAnnotations;
            using System.Text;
            using ModelSync;
            using ModelSync.Generated.V1;

            using var buffer = new WireBuffer();
            var writer = new JsonWriter(buffer);
            NoteCodec.Write(ref writer, new Note("too long", 1));
            Console.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
            var reader = new JsonReader(buffer.WrittenSpan);
            Console.WriteLine(string.Join(' ', NoteValidator.Validate(NoteCodec.Read(ref reader), new RuleContext(DateTimeOffset.UnixEpoch)).Select(v => $"{v.Path} {v.Code}")));

            [WireType]
            public sealed record Note([property: StringLength(5)] string Text, int Stars);
            """);
        application.Build().ShouldSucceed();
        var run = ToolResult.Of(application[""], "dotnet", ["bin/Debug/net10.0/Notes.dll"]);
        run.ShouldSucceed();
        Assert.Equal("{\"stars\":1,\"text\":\"too long\"}\n/text validation.max_length\n", run.Output.ReplaceLineEndings("\n"));
    }
}
