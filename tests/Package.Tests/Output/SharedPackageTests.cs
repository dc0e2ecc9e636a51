using System.Text.Json;
using ModelSync.Contract;
using ModelSync.Emit;
using ModelSync.Emit.Npm;
using ModelSync.Emit.Output;
using Package.Tests.Fixtures;

namespace Package.Tests.Output;

/// <summary>Several projects, one package: each has the folders of its parts, and the files of all follow from all.</summary>
public sealed class SharedPackageTests : IDisposable
{
    private readonly SharedPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void Both_orders_give_the_same_bytes_with_one_runtime_and_an_entry_for_each_part()
    {
        Assert.StartsWith("ModelSync: @shop/sync/orders, ", _package.Emit("Orders"), StringComparison.Ordinal);
        _package.Emit("Stock");
        var files = _package.Files();
        _package.Clear();
        _package.Emit("Stock");
        _package.Emit("Orders");
        Assert.Equal(files, _package.Files());

        Assert.Single(files, static f => f.File.EndsWith("codegen/v1.js", StringComparison.Ordinal));
        Assert.Equal(["package.json"], files.Where(static f => Path.GetFileName(f.File) == "package.json").Select(static f => f.File));
        var exports = Exports();
        Assert.Superset(new HashSet<string> { "./orders", "./orders/auction", "./orders/bidding", "./orders/schemas.json", "./stock", "./stock/auction", "./stock/schemas.json" }, exports);
        Assert.DoesNotContain(".", exports);
        Assert.DoesNotContain("./stock/bidding", exports);
        Assert.Contains("| [`@shop/sync/stock`](stock/README.md) | `StockSync` | 0.0.0 |", _package.Read("README.md"), StringComparison.Ordinal);
        Assert.Contains("| `@shop/sync/orders/bidding` |", _package.Read("orders/README.md"), StringComparison.Ordinal);
        Assert.Contains("import { createClient } from \"@shop/sync/orders\";", _package.Read("orders/README.md"), StringComparison.Ordinal);
        Assert.Contains("\"../../Auction.cs\"", _package.Read("stock/auction.d.ts.map"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_writes_nothing_and_verification_agrees()
    {
        _package.Emit("Orders");
        _package.Emit("Stock");
        Assert.Equal("ModelSync: @shop/sync/orders, 0 files written, 0 deleted", _package.Emit("Orders"));
        Assert.Equal("ModelSync: @shop/sync/orders is up to date", _package.Emit("Orders", verify: true));
        Assert.Equal("ModelSync: @shop/sync/stock is up to date", _package.Emit("Stock", verify: true));
        _package.Write("README.md", "edited");
        Assert.Contains("--- a/README.md", _package.Refuse("Stock", "MSYNC5008", verify: true), StringComparison.Ordinal);
        _package.Emit("Orders");
        _package.Write("stock/index.js", "edited");
        Assert.Contains("--- a/stock/index.js", _package.Refuse("Stock", "MSYNC5008", verify: true), StringComparison.Ordinal);
        Assert.Equal("ModelSync: @shop/sync/orders is up to date", _package.Emit("Orders", verify: true));
    }

    [Fact]
    public void Verification_of_what_was_never_written_makes_nothing()
    {
        _package.Refuse("Orders", "MSYNC5008", verify: true);
        Assert.False(Directory.Exists(_package.Folder));
    }

    [Fact]
    public void Builds_at_once_leave_the_package_that_builds_in_turn_do()
    {
        _package.Compile("Users", SharedPackage.Stock with { Surface = "UsersSync", NpmName = "@shop/sync/users" });
        string[] projects = ["Orders", "Stock", "Users"];
        foreach (var project in projects) _package.Emit(project);
        var files = _package.Files();
        for (var round = 0; round < 20; round++)
        {
            _package.Clear();
            Parallel.ForEach(projects, project => _package.Start(project).ShouldSucceed());
            Assert.Equal(files, _package.Files());
        }
    }

    [Fact]
    public void What_one_project_no_longer_has_is_deleted_of_its_part_alone()
    {
        _package.Emit("Orders");
        _package.Emit("Stock");
        _package.Compile("Stock", SharedPackage.Stock with { Objects = SharedPackage.Stock.Objects.Where(static o => !o.Name.StartsWith("Basket", StringComparison.Ordinal)).ToEquatableArray() });
        Assert.EndsWith(", 4 deleted", _package.Emit("Stock"), StringComparison.Ordinal);
        Assert.False(_package.Has("stock/basket.js"));
        Assert.True(_package.Has("orders/basket.js"));
        Assert.DoesNotContain("./stock/basket", Exports());
        Assert.Contains("./orders/basket", Exports());
        Assert.Equal("ModelSync: @shop/sync/orders, 0 files written, 0 deleted", _package.Emit("Orders"));
    }

    [Fact]
    public void A_part_with_another_name_takes_its_folder_along_and_one_that_is_deleted_leaves_the_exports()
    {
        _package.Emit("Orders");
        _package.Emit("Stock");
        _package.Compile("Stock", SharedPackage.Stock with { NpmName = "@shop/sync/store" });
        _package.Emit("Stock");
        Assert.False(Directory.Exists(Path.Combine(_package.Folder, "stock")));
        Assert.Contains("./store", Exports());
        Assert.DoesNotContain("./stock", Exports());

        Directory.Delete(Path.Combine(_package.Folder, "store"), recursive: true);
        _package.Emit("Orders");
        Assert.All(Exports(), static key => Assert.DoesNotContain("store", key, StringComparison.Ordinal));
    }

    [Fact]
    public void Surfaces_of_one_assembly_are_parts_too()
    {
        _package.Emit("Orders");
        _package.Emit("Stock");
        var files = _package.Files().Where(static f => f.File.EndsWith(".js", StringComparison.Ordinal)).ToList();
        _package.Clear();
        _package.Compile("Domain", SharedPackage.Orders, SharedPackage.Stock);
        _package.Emit("Domain");
        Assert.Equal(files, _package.Files().Where(static f => f.File.EndsWith(".js", StringComparison.Ordinal)));
        _package.Compile("Domain", SharedPackage.Orders);
        _package.Emit("Domain");
        Assert.False(Directory.Exists(Path.Combine(_package.Folder, "stock")));
    }

    [Theory]
    [InlineData("@shop/sync/orders", "MSYNC5012", "is the one of Orders, whose files Other would delete")]
    [InlineData("@shop/sync", "MSYNC5012", "is shared by the parts of @shop/sync")]
    [InlineData("@shop/other/orders", "MSYNC5012", "is shared by the parts of @shop/sync")]
    public void What_another_project_has_is_not_taken(string name, string id, string words)
    {
        _package.Emit("Orders");
        _package.Compile("Other", SharedPackage.Stock with { NpmName = name });
        Assert.Contains(words, _package.Refuse("Other", id), StringComparison.Ordinal);
        _package.Refuse("Other", id, verify: true);
    }

    [Fact]
    public void A_part_does_not_get_into_a_package_that_is_a_project_s_own()
    {
        _package.Compile("Whole", ShopContract.Surface);
        _package.Emit("Whole");
        Assert.Contains("is the package of Whole", _package.Refuse("Orders", "MSYNC5012"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_somebody_else_stay()
    {
        _package.Emit("Orders");
        _package.Write("stock/index.js", "mine");
        _package.Refuse("Stock", "MSYNC5007");
        _package.Clear();
        _package.Write("package.json", "{}");
        Assert.Equal("MSYNC5007", Assert.Throws<EmitException>(() => _package.Emit("Stock")).Id);
        Assert.Equal([".modelsync-lock", "package.json"], _package.Files().Select(static f => f.File));
    }

    [Theory]
    [InlineData("\"runtime\": \"", "\"runtime\": \"0", "another version of ModelSync")]
    [InlineData("\"part\"", "\"folder\"", "does not say which part")]
    [InlineData("@shop/sync", "@shop/other", "does not say which part")]
    public void Parts_of_different_versions_are_told_apart(string said, string says, string words)
    {
        _package.Emit("Orders");
        _package.Write("orders/.modelsync-part", _package.Read("orders/.modelsync-part").Replace(said, says, StringComparison.Ordinal));
        Assert.Contains(words, _package.Refuse("Stock", "MSYNC5013"), StringComparison.Ordinal);
        _package.Emit("Orders");
        _package.Emit("Stock");
    }

    [Fact]
    public void A_folder_that_is_locked_is_waited_for_and_then_told()
    {
        _package.Emit("Orders");
        var root = new OutputRoot(_package.Folder);
        using (FolderLock.Write(root, TimeSpan.Zero))
        {
            Assert.Equal("MSYNC5014", Assert.Throws<EmitException>(() => FolderLock.Write(root, TimeSpan.FromMilliseconds(100))).Id);
            Assert.Equal("MSYNC5014", Assert.Throws<EmitException>(() => FolderLock.Read(root, TimeSpan.Zero)).Id);
        }

        using var first = FolderLock.Read(root, TimeSpan.Zero);
        using var second = FolderLock.Read(root, TimeSpan.Zero);
    }

    [Fact]
    public void The_package_has_the_highest_version_of_its_parts_and_is_private_while_one_is()
    {
        PackageEmitter.Run(_package.Options("Orders") with { Mode = NpmMode.Publish, Version = "1.10.0-rc.1" });
        PackageEmitter.Run(_package.Options("Stock") with { Version = "1.9.0" });
        Assert.Contains("\"version\": \"1.10.0-rc.1\"", _package.Read("package.json"), StringComparison.Ordinal);
        Assert.Contains("\"private\": true", _package.Read("package.json"), StringComparison.Ordinal);
        PackageEmitter.Run(_package.Options("Stock") with { Mode = NpmMode.Publish, Version = "1.10.0" });
        Assert.Contains("\"version\": \"1.10.0\"", _package.Read("package.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("private", _package.Read("package.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Surfaces_that_want_different_folders_are_refused()
    {
        _package.Compile("Domain", SharedPackage.Orders, ShopContract.Surface);
        Assert.Contains("'@shop/sync/orders', '@shop/sync': surfaces of one assembly", _package.Refuse("Domain", "MSYNC5003"), StringComparison.Ordinal);
        _package.Compile("Domain", SharedPackage.Orders, SharedPackage.Stock with { NpmName = "@shop/other/stock" });
        _package.Refuse("Domain", "MSYNC5003");
    }

    private HashSet<string> Exports() => [.. JsonDocument.Parse(_package.Read("package.json")).RootElement.GetProperty("exports").EnumerateObject().Select(static p => p.Name)];
}
