using ModelSync.Contract;
using Package.Tests.Fixtures;

namespace Package.Tests.Build;

/// <summary>Two projects with one ModelSyncNpmOutputPath.</summary>
public sealed class PartTargetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DomainProject _orders;
    private readonly DomainProject _stock;

    public PartTargetTests()
    {
        (_orders, _stock) = (Project("Orders", SharedPackage.Orders), Project("Stock", SharedPackage.Stock));
    }

    public void Dispose()
    {
        _orders.Dispose();
        _stock.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Each_builds_its_part_once_and_again_what_is_missing()
    {
        Assert.Single(Emissions(_orders));
        Assert.Single(Emissions(_stock));
        var written = _orders.Files();
        Assert.Empty(Emissions(_orders));
        Assert.Empty(Emissions(_stock));
        Assert.Equal(written, _orders.Files());

        Directory.Delete(Path.Combine(_orders.Package, "stock"), recursive: true);
        Assert.Empty(Emissions(_orders));
        Assert.Single(Emissions(_stock));
        File.Delete(Path.Combine(_orders.Package, "runtime", "codegen", "v1.js"));
        Assert.Single(Emissions(_orders));
        Assert.Empty(Emissions(_stock));

        // The lists of what all share are there again when the second comes; that of its own part is not.
        Directory.Delete(_orders.Package, recursive: true);
        Assert.Single(Emissions(_orders));
        Assert.Single(Emissions(_stock));
        Assert.Equal(written.Select(static f => f.File), _orders.Files().Select(static f => f.File));
    }

    [Fact]
    public void Verification_fails_the_build_of_the_part_that_differs()
    {
        _orders.Build().ShouldSucceed();
        _stock.Build().ShouldSucceed();
        _stock.WriteContract(SharedPackage.Stock with { WireHash = new string('c', 64) });
        var written = _orders.Files();
        _orders.Build("-p:ModelSyncVerifyNpm=true").ShouldSucceed();
        var result = _stock.Build("-p:ModelSyncVerifyNpm=true");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("--- a/stock/index.js", result.Output, StringComparison.Ordinal);
        Assert.Equal(written, _orders.Files());
    }

    private DomainProject Project(string name, SurfaceContract surface)
    {
        var project = new DomainProject(package: _folder["npm"], name: name);
        project.WriteContract(surface);
        return project;
    }

    private static IEnumerable<string> Emissions(DomainProject project)
    {
        var build = project.Build();
        build.ShouldSucceed();
        return build.Output.Split('\n').Where(static line => line.Contains("ModelSync: @shop/sync/", StringComparison.Ordinal));
    }
}
