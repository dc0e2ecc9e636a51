using ModelSync.Contract;
using ModelSync.Emit;
using ModelSync.Emit.Npm;
using Package.Tests.Fixtures;

namespace Package.Tests.Output;

public sealed class PackageWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Equal_contracts_give_equal_bytes_in_every_place_and_mode_of_compilation()
    {
        Emit("a/npm", "a/Domain.dll", Microsoft.CodeAnalysis.OptimizationLevel.Debug);
        Emit("b/npm", "b/Domain.dll", Microsoft.CodeAnalysis.OptimizationLevel.Release);
        var files = Directory.GetFiles(_folder["a/npm"], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder["a/npm"], f)).ToList();
        Assert.True(files.Count > 50);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(_folder[$"a/npm/{file}"]), File.ReadAllBytes(_folder[$"b/npm/{file}"])));
    }

    [Fact]
    public void Files_are_UTF8_without_mark_with_line_feeds_and_one_at_the_end()
    {
        Emit("npm");
        foreach (var file in Directory.GetFiles(_folder["npm"]))
        {
            var text = File.ReadAllText(file);
            Assert.False(File.ReadAllBytes(file).AsSpan().StartsWith("\ufeff"u8), file);
            Assert.DoesNotContain('\r', text);
            Assert.True(text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal), file);
            Assert.All(text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    [Fact]
    public void A_second_run_writes_nothing_and_a_change_writes_only_what_changed()
    {
        Emit("npm");
        var before = Times();
        Assert.Equal("ModelSync: @shop/sync, 0 files written, 0 deleted", Emit("npm"));
        Assert.Equal(before, Times());

        var message = Emit("npm", surface: ShopContract.Surface with { Queries = ShopContract.Surface.Queries.Select(q => q with { Order = [] }).ToEquatableArray() });
        Assert.Equal("ModelSync: @shop/sync, 2 files written, 0 deleted", message);
        Assert.Equal(["auctions.js", "bidding.js"], Times().Except(before).Select(t => t.File).Order());
    }

    [Fact]
    public void What_is_no_longer_in_the_contract_is_deleted_and_what_was_never_ours_stays()
    {
        Emit("npm");
        _folder.Write("npm/notes.txt", "mine");
        _folder.Write("npm/node_modules/x/index.js", "theirs");
        var smaller = ShopContract.Surface with { Mutations = [], Objects = ShopContract.Surface.Objects.Where(o => !o.Name.StartsWith("Basket", StringComparison.Ordinal)).ToEquatableArray() };
        Emit("npm", surface: smaller);
        Assert.Empty(Directory.GetFiles(_folder["npm"], "basket*"));
        Assert.True(File.Exists(_folder["npm/notes.txt"]) && File.Exists(_folder["npm/node_modules/x/index.js"]));
        Assert.DoesNotContain("basket", _folder.Read("npm/package.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_a_package_of_somebody_else_is_refused_untouched()
    {
        _folder.Write("npm/package.json", "{}");
        var error = Assert.Throws<EmitException>(() => Emit("npm"));
        Assert.Equal("MSYNC5007", error.Id);
        Assert.Equal("{}", _folder.Read("npm/package.json"));
        Assert.Single(Directory.GetFiles(_folder["npm"]));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_refused()
    {
        Directory.CreateDirectory(_folder["elsewhere"]);
        Directory.CreateDirectory(_folder["npm"]);
        Directory.CreateSymbolicLink(_folder["npm/runtime"], _folder["elsewhere"]);
        Assert.Equal("MSYNC5006", Assert.Throws<EmitException>(() => Emit("npm")).Id);
        Assert.Empty(Directory.GetFileSystemEntries(_folder["elsewhere"]));
    }

    [Fact]
    public void A_manifest_that_names_files_outside_of_the_folder_deletes_nothing()
    {
        _folder.Write("victim.txt", "stay");
        _folder.Write("npm/.modelsync-files", "../victim.txt\n");
        Assert.Equal("MSYNC5006", Assert.Throws<EmitException>(() => Emit("npm")).Id);
        Assert.True(File.Exists(_folder["victim.txt"]));
    }

    [Fact]
    public void A_link_in_place_of_a_file_is_replaced_and_not_written_through()
    {
        Emit("npm");
        _folder.Write("victim.txt", "stay");
        File.Delete(_folder["npm/index.js"]);
        File.CreateSymbolicLink(_folder["npm/index.js"], _folder["victim.txt"]);
        Emit("npm");
        Assert.Equal("stay", _folder.Read("victim.txt"));
        Assert.Contains("createClient", _folder.Read("npm/index.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void Verification_writes_nothing_and_fails_with_a_diff()
    {
        Emit("npm");
        Assert.Equal("ModelSync: @shop/sync is up to date", Emit("npm", verify: true));
        _folder.Write("npm/index.js", _folder.Read("npm/index.js").Replace("createClient(options)", "createClient(edited)", StringComparison.Ordinal));
        var before = Times();
        var error = Assert.Throws<EmitException>(() => Emit("npm", verify: true));
        Assert.Equal("MSYNC5008", error.Id);
        Assert.Contains("--- a/index.js\n+++ b/index.js\n", error.Message, StringComparison.Ordinal);
        Assert.Contains("-export function createClient(edited) {\n+export function createClient(options) {", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    private string Emit(string output, string assembly = "Domain.dll", Microsoft.CodeAnalysis.OptimizationLevel level = Microsoft.CodeAnalysis.OptimizationLevel.Debug, SurfaceContract? surface = null, bool verify = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[assembly])!);
        ContractAssembly.Compile(_folder[assembly], surface ?? ShopContract.Surface, new SourceIndex(["Auction.cs"], [new("Auction", 0, 3, 4, "A thing.", null)]), level);
        return PackageEmitter.Run(new EmitOptions
        {
            Assembly = _folder[assembly],
            Output = _folder[output],
            Project = Path.GetDirectoryName(_folder[assembly])!,
            Runtime = Repository.Runtime,
            Mode = NpmMode.Workspace,
            Verify = verify,
        });
    }

    private List<(string File, DateTime Written)> Times() =>
        [.. Directory.GetFiles(_folder["npm"], "*", SearchOption.AllDirectories).Order().Select(f => (Path.GetRelativePath(_folder["npm"], f), File.GetLastWriteTimeUtc(f)))];
}
