using ModelSync.Contract;
using Package.Tests.Fixtures;

namespace Package.Tests.Build;

public sealed class LockTargetTests
{
    private static readonly SurfaceContract Longer = ShopContract.Surface with
    {
        Objects = ShopContract.Surface.Objects.Select(o => o.Name == "Bid" ? o with { Members = Types.Members([.. o.Members, Types.Member("Comment", Types.Null(Types.TextType))]) } : o).ToEquatableArray(),
        Models = [ShopContract.Surface.Models[0], ShopContract.Surface.Models[1] with { Key = [1, 3] }],
    };

    [Fact]
    public void The_target_writes_the_lock_file_and_builds_never_touch_it()
    {
        using var project = new DomainProject();
        var first = project.Lock();
        first.ShouldSucceed();
        Assert.Contains("ModelSync: modelsync.lock.json written, ", first.Output, StringComparison.Ordinal);
        Assert.False(project.HasPackage);
        var written = File.ReadAllText(project["modelsync.lock.json"]);
        Assert.Contains("        \"type Bid.amount: decimal\",\n", written, StringComparison.Ordinal);

        project.WriteContract(Longer);
        project.Build().ShouldSucceed();
        Assert.Equal(written, File.ReadAllText(project["modelsync.lock.json"]));

        project.Lock("-p:ModelSyncSupportedContracts=1").ShouldSucceed();
        var second = LockText.Parse(File.ReadAllText(project["modelsync.lock.json"])).Surfaces[0];
        Assert.Contains("type Bid.comment: string?", second.Newest.Lines);
        Assert.Equal(LockText.Parse(written).Surfaces[0].Newest, Assert.Single(second.Supported));
        Assert.Contains("modelsync.lock.json is up to date", project.Lock("-p:ModelSyncSupportedContracts=1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_compiled_to_be_accepted_is_never_taken_for_a_build()
    {
        using var project = new DomainProject();
        project.Build().ShouldSucceed();
        Assert.NotEmpty(Assemblies());
        project.Lock().ShouldSucceed();
        Assert.Empty(Assemblies());
        project.Build().ShouldSucceed();
        Assert.NotEmpty(Assemblies());

        string[] Assemblies() => Directory.GetFiles(project["obj/Debug/net10.0"], "Domain.dll");
    }

    [Fact]
    public void What_breaks_clients_fails_the_target_and_leaves_the_file_unless_a_new_epoch_begins()
    {
        using var project = new DomainProject();
        project.Lock().ShouldSucceed();
        var written = File.ReadAllText(project["modelsync.lock.json"]);
        project.WriteContract(ShopContract.Surface with { Queries = [] });

        var refused = project.Lock();
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("error MSYNC5011", refused.Output, StringComparison.Ordinal);
        Assert.Contains("- auctions.byId(id: guid): Auction?", refused.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(project["modelsync.lock.json"]));

        project.Lock("-p:ModelSyncNewEpoch=true").ShouldSucceed();
        var locked = LockText.Parse(File.ReadAllText(project["modelsync.lock.json"])).Surfaces[0];
        Assert.Equal(2, locked.Epoch);
        Assert.Empty(locked.Supported);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_overwritten()
    {
        using var project = new DomainProject();
        project.Write("modelsync.lock.json", "<<<<<<< HEAD");
        var result = project.Lock();
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error MSYNC5010", result.Output, StringComparison.Ordinal);
        Assert.Equal("<<<<<<< HEAD", File.ReadAllText(project["modelsync.lock.json"]));
    }
}
