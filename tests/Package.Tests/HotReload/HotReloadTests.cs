using System.Net;
using Package.Tests.Fixtures;
using Package.Tests.Node;
using Package.Tests.Packing;

namespace Package.Tests.HotReload;

[Collection(nameof(PackedFeed))]
public sealed class HotReloadTests(PackedFeed feed)
{
    [Fact]
    public async Task An_edited_rule_is_in_the_package_and_the_process_goes_on_and_an_edited_query_or_member_starts_it_again()
    {
        using var project = TodosToWatch();
        await using var watch = await WatchedProject.StartAsync(project[""]);
        var process = await watch.ProcessIdAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await watch.PostAsync("todos", Todo("a title of more than twenty"))).StatusCode);

        project.Edit("Todo.cs", "Title.Length < 20", "Title.Length < 33");
        await watch.UntilAsync("The rule", () => project.Read("wwwroot/npm/todo.js").Contains("title.length < 33", StringComparison.Ordinal));
        // The server has the rule that browsers now have, and is the same process.
        await watch.UntilAsync("The update", () => watch.Output.Contains("Updates applied", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await watch.PostAsync("todos", Todo("a title of more than twenty"))).StatusCode);
        Assert.Equal(process, await watch.ProcessIdAsync());
        Assert.Equal(1, watch.Starts);

        // Descriptors are made when the process starts, so these edits start it again, and the build writes the package.
        project.Edit("Todo.cs", "OrderBy(t => t.Title)", "OrderByDescending(t => t.Title)");
        await watch.UntilAsync("The second start", () => watch.Starts == 2);
        Assert.NotEqual(process, process = await watch.ProcessIdAsync());
        Assert.Contains("compareText(right.title, left.title)", project.Read("wwwroot/npm/todo-list.js"), StringComparison.Ordinal);

        project.Edit("Todo.cs", "public bool IsDone", "public int? Stars { get; set; }\n\n    public bool IsDone");
        await watch.UntilAsync("The third start", () => watch.Starts == 3);
        Assert.Contains("stars", project.Read("wwwroot/npm/todo.js"), StringComparison.Ordinal);
        // Who loads the new package speaks the contract that the process serves.
        var clients = ToolResult.Of(project[""], "node", ["--experimental-websocket", "--no-warnings", Path.Combine(Repository.Project, "Node", "todos.mjs"), project["wwwroot/npm"], new Uri(watch.Address, "sync").ToString()]);
        clients.ShouldSucceed();
    }

    private PackedProject TodosToWatch()
    {
        var project = PackedProject.OfTemplate(feed, "Todos");
        project.Edit("Todo.cs", "public bool IsDone", """
            [Rule("todo.short", nameof(Title), Message = "Too long")]
                public bool IsShort() => Title.Length < 20;

                public bool IsDone
            """);
        project.Edit("Program.cs", "using Todos;", "using ModelSync.AspNetCore.Http;\nusing Todos;");
        project.Edit("Program.cs", "var app =", "builder.Services.AddWireTypes<TodoSync>();\n\nvar app =");
        project.Edit("Program.cs", "app.Run();", """
            app.MapGet("/pid", () => Environment.ProcessId);
            app.MapPost("/todos", (Wire<TodoCreate> body) => body.Value.Title);
            app.Run();
            """);
        return project;
    }

    private static string Todo(string title) => $$"""{"isDone":false,"title":"{{title}}"}""";
}
