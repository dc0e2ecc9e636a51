using ModelSync.Contract;
using ModelSync.Emit;
using Package.Tests.Fixtures;

namespace Package.Tests.Output;

public sealed class OwnerTests : IDisposable
{
    private static readonly SurfaceContract Smaller = ShopContract.Surface with { Queries = [], Mutations = [] };

    private readonly TemporaryFolder _folder = new();

    public OwnerTests()
    {
        ContractAssembly.Compile(_folder["Shop.dll"], ShopContract.Surface, Consumer.NoSources);
        ContractAssembly.Compile(_folder["Stock.dll"], Smaller, Consumer.NoSources);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Shop", "Stock")]
    [InlineData("Stock", "Shop")]
    public void The_second_project_of_a_folder_is_refused_in_either_order_and_the_package_of_the_first_stays(string first, string second)
    {
        Emit(first);
        var files = Files();
        var error = Assert.Throws<EmitException>(() => Emit(second));
        Assert.Equal("MSYNC5012", error.Id);
        Assert.Contains($"is the package of {first}", error.Message, StringComparison.Ordinal);
        Assert.Equal(files, Files());
        Assert.Equal("MSYNC5012", Assert.Throws<EmitException>(() => Emit(second, verify: true)).Id);

        Assert.Contains("0 files written, 0 deleted", Emit(first), StringComparison.Ordinal);
        Directory.Delete(_folder["npm"], recursive: true);
        Emit(second);
    }

    [Fact]
    public void Of_two_projects_at_once_one_has_the_folder_and_its_package_is_whole()
    {
        for (var round = 0; round < 20; round++)
        {
            if (Directory.Exists(_folder["npm"])) Directory.Delete(_folder["npm"], recursive: true);
            var refused = new List<string>();
            Parallel.ForEach(["Shop", "Stock"], name =>
            {
                try
                {
                    Emit(name);
                }
                catch (EmitException e) when (e.Id == "MSYNC5012")
                {
                    lock (refused) refused.Add(name);
                }
            });
            Assert.Contains("is up to date", Emit(Assert.Single(refused) == "Shop" ? "Stock" : "Shop", verify: true), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_folder_with_files_of_somebody_else_is_not_taken()
    {
        _folder.Write("npm/package.json", "{}");
        Assert.Equal("MSYNC5007", Assert.Throws<EmitException>(() => Emit("Shop")).Id);
        Assert.Equal(["npm/package.json"], Directory.GetFiles(_folder["npm"]).Select(file => Path.GetRelativePath(_folder.Path, file)));
    }

    private string Emit(string name, bool verify = false) =>
        PackageEmitter.Run(new EmitOptions { Assembly = _folder[$"{name}.dll"], Output = _folder["npm"], Runtime = Repository.Runtime, Verify = verify });

    private List<(string, DateTime)> Files() => [.. Directory.GetFiles(_folder["npm"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => (file, File.GetLastWriteTimeUtc(file)))];
}
