using Package.Tests.Fixtures;

namespace Package.Tests.Npm;

public sealed class SizeTests
{
    /// <summary>Two-sided: a validator that shrinks a lot has probably lost its checks.</summary>
    [Fact]
    public void A_validator_of_eight_fields_takes_at_most_600_bytes()
    {
        using var consumer = new Consumer(ShopContract.Surface);
        var code = Bundles.Of(consumer, "export { validateAuctionCreate } from '@shop/sync/auction';", "*/runtime/codegen/v1.js", "*/runtime/codegen/checks-v1.js");
        Assert.InRange(Bundles.GzippedBytes(code), 450, 600);
    }

    [Fact]
    public void A_bundle_holds_only_what_is_used()
    {
        using var consumer = new Consumer(ShopContract.Surface);
        var code = Bundles.Of(consumer, "import { endingSoon } from '@shop/sync/auctions'; console.log(endingSoon.name);");
        Assert.Contains("auctions.endingSoon", code, StringComparison.Ordinal);
        Assert.DoesNotContain("auctions.titled", code, StringComparison.Ordinal);
        Assert.DoesNotContain("bidding.", code, StringComparison.Ordinal);
        Assert.DoesNotContain("WebSocket", code, StringComparison.Ordinal);

        var nothing = Bundles.Of(consumer, "import '@shop/sync/auction'; import '@shop/sync/bidding'; import '@shop/sync/auction-status'; import '@shop/sync';");
        Assert.Equal("", nothing.Trim());
    }
}
