using ModelSync.Emit;
using ModelSync.Emit.Npm;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Npm;

/// <summary>A consumer that imports from two parts of one package.</summary>
public sealed class PartImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Consumer _consumer;

    public PartImportTests()
    {
        ContractAssembly.Compile(_folder["Orders.dll"], SharedPackage.Orders, Consumer.NoSources);
        ContractAssembly.Compile(_folder["Stock.dll"], SharedPackage.Stock, Consumer.NoSources);
        _consumer = new Consumer("@shop/sync", _folder["Orders.dll"], _folder.Path, NpmMode.Publish);
        PackageEmitter.Run(_consumer.Options(NpmMode.Publish) with { Assembly = _folder["Stock.dll"] });
    }

    public void Dispose()
    {
        _consumer.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void TypeScript_compiles_both_and_their_values_are_of_one_runtime() => _consumer.Compile("typescript/bin/tsc", """
        import { createClient, Decimal } from '@shop/sync/orders';
        import { createClient as createStock, Decimal as StockDecimal } from '@shop/sync/stock';
        import type { Auction } from '@shop/sync/orders/auction';
        import type { Auction as StockAuction } from '@shop/sync/stock/auction';
        import { validateAuctionCreate } from '@shop/sync/stock/auction';
        import { endingSoon } from '@shop/sync/orders/auctions';

        const same: typeof Decimal = StockDecimal;
        export const exchange = (auction: Auction): StockAuction => auction;
        export const price: StockDecimal = same.from(1);
        export const made: readonly unknown[] = [createClient({ url: '/orders' }), createStock({ url: '/stock' }), validateAuctionCreate, endingSoon];
        // @ts-expect-error: what the one part has is no door of the other.
        export type None = typeof import('@shop/sync/stock/bidding');
        """).ShouldSucceed();

    [Fact]
    public void Node_runs_both_with_one_runtime()
    {
        var result = _consumer.Execute("""
            import * as orders from '@shop/sync/orders';
            import * as stock from '@shop/sync/stock';
            import { validateAuctionCreate } from '@shop/sync/stock/auction';
            import '@shop/sync/orders/bidding';
            import schemas from '@shop/sync/stock/schemas.json' with { type: 'json' };
            console.log(orders.Decimal === stock.Decimal, orders.surface.name, stock.surface.name, orders.surface.wireHash !== stock.surface.wireHash, typeof validateAuctionCreate, typeof schemas);
            """);
        result.ShouldSucceed();
        Assert.Contains("true OrdersSync StockSync true function object", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Publint_finds_nothing_to_say_and_everything_that_is_exported_is_packed()
    {
        var result = NodeTools.Run(_consumer.Package, "publint/src/cli.js", "--strict");
        result.ShouldSucceed();
        Assert.Contains("All good!", result.Output, StringComparison.Ordinal);
        var packed = ToolResult.Of(_consumer.Package, "npm", ["pack", "--dry-run", "--json", "--ignore-scripts"]);
        packed.ShouldSucceed();
        foreach (var file in new[] { "orders/bidding.js", "orders/index.d.ts", "stock/schemas.json", "stock/README.md", "runtime/codegen/v1.js" }) Assert.Contains($"\"path\": \"{file}\"", packed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(".modelsync", packed.Output, StringComparison.Ordinal);
    }
}
