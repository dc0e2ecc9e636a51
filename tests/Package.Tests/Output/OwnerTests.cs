using System.Collections.Concurrent;
using ModelSync.Contract;
using ModelSync.Emit;
using ModelSync.Emit.Output;
using Package.Tests.Fixtures;

namespace Package.Tests.Output;

public sealed class OwnerTests : IDisposable
{
    private const int Claimants = 4;
    private const int Rounds = 250;

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
    public void Of_many_that_claim_a_folder_at_the_same_moment_one_has_it_and_the_others_are_told_whose_it_is()
    {
        using var start = new Barrier(Claimants);
        for (var round = 0; round < Rounds; round++)
        {
            var root = new OutputRoot(_folder[$"claims/{round}"]);
            var owners = new ConcurrentBag<string>();
            var refusals = new ConcurrentBag<string>();
            var threads = Enumerable.Range(0, Claimants).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                try
                {
                    Owner.Claim(root, $"Project{i}");
                    owners.Add($"Project{i}");
                }
                catch (EmitException e)
                {
                    refusals.Add(e.Message);
                }
            })).ToList();
            threads.ForEach(static thread => thread.Start());
            threads.ForEach(static thread => thread.Join());
            var owner = Assert.Single(owners);
            Assert.Equal(Claimants - 1, refusals.Count);
            Assert.All(refusals, message => Assert.Contains($"is the package of {owner},", message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_claim_of_a_build_that_was_stopped_midway_is_told_as_that()
    {
        _folder.Write("npm/.modelsync-owner", "");
        var error = Assert.Throws<EmitException>(() => Emit("Shop"));
        Assert.Equal("MSYNC5012", error.Id);
        Assert.Contains("is taken by a build that was stopped before it said whose it is, so it cannot be the package of Shop", error.Message, StringComparison.Ordinal);
        Assert.Contains("delete the folder", error.Message, StringComparison.Ordinal);
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
