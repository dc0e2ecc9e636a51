using Package.Tests.Fixtures;

namespace Package.Tests.Packing;

[Collection(nameof(PackedFeed))]
public sealed class PackageContentTests(PackedFeed feed)
{
    private static readonly string[] Libraries = ["ModelSync.Abstractions", "ModelSync.AspNetCore", "ModelSync.OpenApi", "ModelSync.Server", "ModelSync.Sqlite", "ModelSync.Wire"];

    [Fact]
    public void The_product_is_packed_and_nothing_else()
    {
        Assert.Equal(["ModelSync", .. Libraries.Append("ModelSync.Templates").Order(StringComparer.Ordinal)], feed.Ids());
        Assert.Equal(Libraries, feed.Ids("snupkg"));
    }

    [Fact]
    public void The_generator_and_its_code_fixes_are_analyzers_and_no_libraries()
    {
        var files = Files("ModelSync");
        Assert.Equal(
            ["analyzers/dotnet/cs/ModelSync.CodeFixes.dll", "analyzers/dotnet/cs/ModelSync.Generator.dll"],
            files.Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["lib/net10.0/_._"], files.Where(file => file.StartsWith("lib/", StringComparison.Ordinal)));
        Assert.Equal(["build/ModelSync.props", "build/ModelSync.targets"], files.Where(file => file.StartsWith("build", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_emitter_comes_with_the_client_runtime_and_what_it_loads()
    {
        var tools = Files("ModelSync").Where(file => file.StartsWith("tools/", StringComparison.Ordinal)).Select(file => file["tools/".Length..]).ToList();
        var runtime = Directory.GetFiles(Repository.Runtime, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Emitter, file).Replace('\\', '/'));
        Assert.Equal(
            ["ModelSync.Emit.deps.json", "ModelSync.Emit.dll", "ModelSync.Emit.runtimeconfig.json", "Scriban.Signed.dll", "THIRD-PARTY-NOTICES.txt", .. runtime.Order(StringComparer.Ordinal)],
            tools.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_template_is_content_and_takes_the_packages_of_its_own_version()
    {
        Assert.Equal(
            [".template.config/template.json", "Program.cs", "Todo.cs", "Todos.csproj", "wwwroot/index.html"],
            Files("ModelSync.Templates").Where(static file => file.StartsWith("content/", StringComparison.Ordinal)).Select(static file => file["content/Todos/".Length..]).Order(StringComparer.Ordinal));
        Assert.Contains(feed.Version, feed.Read("ModelSync.Templates", "content/Todos/.template.config/template.json"), StringComparison.Ordinal);
        Assert.Equal("Template", (string?)feed.Metadata("ModelSync.Templates").Descendants().Single(static e => e.Name.LocalName == "packageType").Attribute("name"));
    }

    [Theory]
    [InlineData("ModelSync", "ModelSync.Abstractions")]
    [InlineData("ModelSync.Abstractions")]
    [InlineData("ModelSync.Wire", "ModelSync.Abstractions")]
    [InlineData("ModelSync.Server", "ModelSync.Abstractions", "ModelSync.Wire")]
    [InlineData("ModelSync.AspNetCore", "ModelSync.Server")]
    [InlineData("ModelSync.OpenApi", "ModelSync.AspNetCore")]
    [InlineData("ModelSync.Sqlite", "ModelSync.Server")]
    public void A_package_depends_on_what_it_uses_in_the_same_version(string id, params string[] others)
    {
        var ours = feed.Metadata(id).Descendants().Where(e => e.Name.LocalName == "dependency" && ((string)e.Attribute("id")!).StartsWith("ModelSync", StringComparison.Ordinal));
        Assert.Equal(others.Select(other => (other, feed.Version)), ours.Select(e => ((string)e.Attribute("id")!, (string)e.Attribute("version")!)));
    }

    [Fact]
    public void A_package_says_what_it_is_and_not_when_it_was_packed() => Assert.All(feed.Ids(), id =>
    {
        var metadata = feed.Metadata(id);
        Assert.Contains("README.md", Files(id));
        Assert.NotEqual("Package Description", metadata.Elements().Single(e => e.Name.LocalName == "description").Value);
        Assert.Equal("README.md", metadata.Elements().Single(e => e.Name.LocalName == "readme").Value);
        Assert.Equal(new DateTime(2020, 1, 1), Assert.Single(feed.Entries(id).Select(entry => entry.Written).Distinct()));
    });

    private List<string> Files(string id) => [.. feed.Entries(id).Select(entry => entry.Path)];
}

/// <summary>Packing takes seconds: the tests of a run share it.</summary>
[CollectionDefinition(nameof(PackedFeed))]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>;
