using ModelSync.Contract;
using Package.Tests.Fixtures;

namespace Package.Tests.Build;

public sealed class TargetTests
{
    [Fact]
    public void A_build_writes_the_package_once_and_again_only_what_changed()
    {
        using var project = new DomainProject();
        var first = project.Build();
        first.ShouldSucceed();
        Assert.Contains("ModelSync: @shop/sync, ", first.Output, StringComparison.Ordinal);
        var written = project.Files();

        var idle = project.Build();
        idle.ShouldSucceed();
        Assert.DoesNotContain("ModelSync:", idle.Output, StringComparison.Ordinal);

        project.WriteClass("internal static class Another;");
        var unrelated = project.Build();
        unrelated.ShouldSucceed();
        Assert.Contains("0 files written, 0 deleted", unrelated.Output, StringComparison.Ordinal);
        Assert.Equal(written, project.Files());

        project.WriteContract(ShopContract.Surface with { Objects = ShopContract.Surface.Objects.Where(o => !o.Name.StartsWith("Basket", StringComparison.Ordinal)).ToEquatableArray(), Mutations = [] });
        project.Build().ShouldSucceed();
        Assert.False(File.Exists(Path.Combine(project.Package, "basket.js")));
    }

    [Fact]
    public void A_deleted_file_comes_back_though_nothing_is_compiled()
    {
        using var project = new DomainProject();
        project.Build().ShouldSucceed();
        File.Delete(Path.Combine(project.Package, "auction.js"));
        var again = project.Build();
        again.ShouldSucceed();
        Assert.Contains("1 files written", again.Output, StringComparison.Ordinal);
        Directory.Delete(project.Package, recursive: true);
        project.Build().ShouldSucceed();
        Assert.True(File.Exists(Path.Combine(project.Package, "package.json")));
    }

    [Fact]
    public void A_build_that_fails_writes_nothing_and_keeps_what_was_there()
    {
        using var project = new DomainProject();
        project.WriteClass("this does not compile");
        Assert.NotEqual(0, project.Build().ExitCode);
        Assert.False(project.HasPackage);

        project.WriteClass("internal static class Other;");
        project.Build().ShouldSucceed();
        var written = project.Files();
        project.WriteContract(ShopContract.Surface with { Queries = [] });
        project.WriteClass("this does not compile");
        Assert.NotEqual(0, project.Build().ExitCode);
        Assert.Equal(written, project.Files());
    }

    [Fact]
    public void A_design_time_build_writes_nothing()
    {
        using var project = new DomainProject();
        project.Build("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-restore").ShouldSucceed();
        Assert.False(project.HasPackage);
        // What an editor asks for to know the compiler's arguments; only Build says that it is one.
        project.Build("-t:Compile", "-p:BuildingProject=false").ShouldSucceed();
        Assert.False(project.HasPackage);
    }

    [Fact]
    public void Of_several_target_frameworks_the_first_emits_once_and_again_when_it_changed()
    {
        using var project = new DomainProject("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>");
        var result = project.Build("-m");
        result.ShouldSucceed();
        Assert.Single(Emissions(result));
        Assert.True(File.Exists(project["obj/Debug/net10.0/modelsync.stamp"]));
        Assert.False(File.Exists(project["obj/Debug/netstandard2.0/modelsync.stamp"]));

        var written = project.Files();
        var idle = project.Build("-m");
        idle.ShouldSucceed();
        Assert.Empty(Emissions(idle));
        Assert.Equal(written, project.Files());

        project.WriteContract(ShopContract.Surface with { WireHash = new string('c', 64) });
        Assert.Single(Emissions(project.Build("-m")));
    }

    [Fact]
    public void A_property_names_the_target_framework_that_emits()
    {
        using var project = new DomainProject("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion><ModelSyncTargetFramework>netstandard2.0</ModelSyncTargetFramework>");
        var result = project.Build("-m");
        result.ShouldSucceed();
        Assert.Single(Emissions(result));
        Assert.True(File.Exists(project["obj/Debug/netstandard2.0/modelsync.stamp"]));
        Assert.False(File.Exists(project["obj/Debug/net10.0/modelsync.stamp"]));
    }

    [Fact]
    public void How_the_emitter_is_run_stands_beside_what_can_be_reloaded_and_is_never_published()
    {
        using var project = new DomainProject();
        project.Build().ShouldSucceed();
        Assert.Contains("--contract", File.ReadAllLines(project["bin/Debug/net10.0/Domain.modelsync-reload"]));
        project.Build("-t:Publish").ShouldSucceed();
        Assert.True(File.Exists(project["bin/Debug/net10.0/publish/Domain.dll"]));
        Assert.False(File.Exists(project["bin/Debug/net10.0/publish/Domain.modelsync-reload"]));
        project.Build("-c", "Release").ShouldSucceed();
        Assert.False(File.Exists(project["bin/Release/net10.0/Domain.modelsync-reload"]));
    }

    [Fact]
    public void What_hot_reload_wrote_is_written_anew_by_the_next_build()
    {
        using var project = new DomainProject();
        project.Build().ShouldSucceed();
        project.Write("obj/Debug/net10.0/modelsync.contract.json", "[]");
        project.Write("npm/sync/auction.js", "// of a process");
        var again = project.Build();
        again.ShouldSucceed();
        Assert.Contains("1 files written", again.Output, StringComparison.Ordinal);
        Assert.Empty(Emissions(project.Build()));
    }

    [Fact]
    public void Verification_fails_the_build_with_a_diff_and_writes_nothing()
    {
        using var project = new DomainProject();
        project.Build("-p:ModelSyncNpmMode=committed").ShouldSucceed();
        project.Build("-p:ModelSyncNpmMode=committed", "-p:ModelSyncVerifyNpm=true").ShouldSucceed();
        project.WriteContract(ShopContract.Surface with { WireHash = new string('c', 64) });
        var written = project.Files();
        var result = project.Build("-p:ModelSyncNpmMode=committed", "-p:ModelSyncVerifyNpm=true");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error MSYNC5008", result.Output, StringComparison.Ordinal);
        Assert.Contains($"+  wireHash: '{new string('c', 64)}',", result.Output, StringComparison.Ordinal);
        Assert.Equal(written, project.Files());
    }

    [Fact]
    public void A_changed_setting_writes_the_package_again()
    {
        using var project = new DomainProject();
        project.Build().ShouldSucceed();
        project.Build("-p:ModelSyncNpmMode=publish", "-p:PackageVersion=1.2.3-rc.1").ShouldSucceed();
        var json = File.ReadAllText(Path.Combine(project.Package, "package.json"));
        Assert.Contains("\"version\": \"1.2.3-rc.1\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("private", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_surface_fails_the_build_in_words_even_without_analyzers()
    {
        using var project = new DomainProject();
        project.Write("Contract.cs", """
            namespace ModelSync.Generated;
            internal static class __ModelSyncContract
            {
                internal static string Contract() => "Auction has no read policy.";
                internal static string Sources() => "";
            }
            """);
        var result = project.Build("-p:RunAnalyzers=false");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error MSYNC5009", result.Output, StringComparison.Ordinal);
        Assert.Contains("Auction has no read policy.", result.Output, StringComparison.Ordinal);
        Assert.False(project.HasPackage);
    }

    private static IEnumerable<string> Emissions(Node.ToolResult build) => build.Output.Split('\n').Where(static line => line.Contains("ModelSync: @shop/sync", StringComparison.Ordinal));
}
