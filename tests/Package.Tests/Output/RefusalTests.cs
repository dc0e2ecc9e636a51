using ModelSync.Contract;
using ModelSync.Contract.Json;
using ModelSync.Emit;
using Package.Tests.Fixtures;
using static Package.Tests.Fixtures.Types;

namespace Package.Tests.Output;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_contract_of_a_newer_generator_is_refused() =>
        Assert.Contains("newer ModelSync", Refuse("""{"contractVersion":99}""", "MSYNC5001"), StringComparison.Ordinal);

    [Fact]
    public void A_surface_with_problems_is_refused_with_all_of_them()
    {
        var message = Refuse("Auction has no read policy.\nplaceBid has no authorisation.", "MSYNC5009");
        Assert.Contains("Auction has no read policy.\nplaceBid has no authorisation.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_without_a_surface_gives_no_package_and_no_error()
    {
        var message = PackageEmitter.Run(new EmitOptions { Assembly = typeof(RefusalTests).Assembly.Location, Output = _folder["npm"], Runtime = Repository.Runtime });
        Assert.Equal("ModelSync: no [SyncSurface], no npm package", message);
        Assert.False(Directory.Exists(_folder["npm"]));
    }

    [Theory]
    [InlineData("@shop/Sync")]
    [InlineData("")]
    [InlineData("../sync")]
    [InlineData("@shop/../sync")]
    [InlineData("a b")]
    [InlineData("@shop/sync/Orders")]
    [InlineData("@shop/sync/")]
    [InlineData("@shop/sync/..")]
    [InlineData("@shop/sync/orders/open")]
    [InlineData("@shop/sync/runtime")]
    [InlineData("@shop/@sync")]
    [InlineData("@/sync")]
    [InlineData("sync/orders/open")]
    public void A_name_that_npm_does_not_take_is_refused(string name) => Refuse(ShopContract.Surface with { NpmName = name }, "MSYNC5003");

    [Theory]
    [InlineData("../evil")]
    [InlineData("Evil")]
    [InlineData("")]
    [InlineData("runtime")]
    [InlineData("json-schemas")]
    [InlineData("index")]
    [InlineData("auction")]
    public void A_module_name_that_is_taken_or_leaves_the_folder_is_refused(string module) =>
        Refuse(ShopContract.Surface with { Queries = ShopContract.Surface.Queries.Select(q => q with { Module = module }).ToEquatableArray() }, "MSYNC5003");

    [Fact]
    public void Two_types_that_would_share_a_module_are_refused_by_name()
    {
        var message = Refuse(ShopContract.Surface with { Enums = [.. ShopContract.Surface.Enums, new("AuctionSTATUS", false, "int", [])] }, "MSYNC5003");
        Assert.Contains("'AuctionSTATUS' and 'AuctionStatus' would share the module 'auction-status'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expression_that_reads_what_clients_do_not_have_is_refused() =>
        Refuse(ShopContract.Surface with { Queries = [ShopContract.Surface.Queries[0] with { Where = Of(BoolType, "FraudNote") }] }, "MSYNC5002");

    private string Refuse(SurfaceContract surface, string id) => Refuse(ContractJson.ToJson(surface), id);

    private string Refuse(string contract, string id)
    {
        ContractAssembly.Compile(_folder["Domain.dll"], contract, """{}""");
        var error = Assert.Throws<EmitException>(() => PackageEmitter.Run(new EmitOptions { Assembly = _folder["Domain.dll"], Output = _folder["npm"], Runtime = Repository.Runtime }));
        Assert.Equal(id, error.Id);
        Assert.False(Directory.Exists(_folder["npm"]));
        return error.Message;
    }
}
