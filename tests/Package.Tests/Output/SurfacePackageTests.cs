using ModelSync.Contract;
using ModelSync.Emit;
using ModelSync.Emit.Locking;
using Package.Tests.Fixtures;

namespace Package.Tests.Output;

/// <summary>Several surfaces of one assembly: a package of each, in one folder, with one list of files.</summary>
public sealed class SurfacePackageTests : IDisposable
{
    private static readonly SurfaceContract Staff = ShopContract.Surface with { Surface = "StaffSync", NpmName = "@shop/staff", Queries = [], Mutations = [], WireHash = new string('d', 64) };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_surface_has_a_folder_of_its_own_which_goes_with_it()
    {
        Assert.StartsWith("ModelSync: @shop/sync, @shop/staff, ", Emit([ShopContract.Surface, Staff]), StringComparison.Ordinal);
        Assert.Contains("\"name\": \"@shop/sync\"", _folder.Read("npm/shop-sync/package.json"), StringComparison.Ordinal);
        Assert.Contains("\"name\": \"@shop/staff\"", _folder.Read("npm/staff-sync/package.json"), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["npm/shop-sync/bidding.js"]));
        Assert.False(File.Exists(_folder["npm/staff-sync/bidding.js"]));
        Assert.Contains("\"../../Auction.cs\"", _folder.Read("npm/staff-sync/auction.d.ts.map"), StringComparison.Ordinal);
        Assert.Equal("ModelSync: @shop/sync, @shop/staff, 0 files written, 0 deleted", Emit([ShopContract.Surface, Staff]));
        Assert.Equal("ModelSync: @shop/sync, @shop/staff are up to date", Emit([ShopContract.Surface, Staff], verify: true));

        // One surface is the folder itself, and back.
        Emit([Staff]);
        Assert.Equal(["npm"], Directory.GetFiles(_folder["npm"], "package.json", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)));
        Emit([ShopContract.Surface, Staff]);
        Assert.Equal([".modelsync-files", ".modelsync-owner"], Directory.GetFiles(_folder["npm"]).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Verification_sees_a_change_in_each()
    {
        Emit([ShopContract.Surface, Staff]);
        _folder.Write("npm/staff-sync/index.js", "edited");
        var error = Assert.Throws<EmitException>(() => Emit([ShopContract.Surface, Staff], verify: true));
        Assert.Equal("MSYNC5008", error.Id);
        Assert.Contains("--- a/staff-sync/index.js", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_are_accepted_into_one_lock_file_or_none_is()
    {
        Lock([ShopContract.Surface, Staff]);
        var written = _folder.Read("modelsync.lock.json");
        Assert.Equal(["ShopSync", "StaffSync"], LockText.Parse(written).Surfaces.Select(s => s.Surface));

        var error = Assert.Throws<EmitException>(() => Lock([ShopContract.Surface with { Queries = [.. ShopContract.Surface.Queries.Skip(1)] }, Staff]));
        Assert.Equal("MSYNC5011", error.Id);
        Assert.Equal(written, _folder.Read("modelsync.lock.json"));
    }

    private void Lock(IReadOnlyList<SurfaceContract> surfaces)
    {
        ContractAssembly.Compile(_folder["Domain.dll"], surfaces, Consumer.NoSources);
        LockWriter.Run(new LockOptions { Assembly = _folder["Domain.dll"], File = _folder["modelsync.lock.json"] });
    }

    private string Emit(IReadOnlyList<SurfaceContract> surfaces, bool verify = false)
    {
        ContractAssembly.Compile(_folder["Domain.dll"], surfaces, new SourceIndex(["Auction.cs"], [new("Auction", 0, 3, 4, "A thing.", null)]));
        return PackageEmitter.Run(new EmitOptions { Assembly = _folder["Domain.dll"], Output = _folder["npm"], Project = _folder.Path, Runtime = Repository.Runtime, Verify = verify });
    }
}
