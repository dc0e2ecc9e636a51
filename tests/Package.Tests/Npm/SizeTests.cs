using System.IO.Compression;
using System.Text;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Npm;

public sealed class SizeTests
{
    /// <summary>Two-sided: a validator that shrinks a lot has probably lost its checks.</summary>
    [Fact]
    public void A_validator_of_eight_fields_takes_at_most_600_bytes()
    {
        using var consumer = new Consumer(ShopContract.Surface);
        var code = Bundle(consumer, "export { validateAuctionCreate } from '@shop/sync/auction';", "*/runtime/codegen/v1.js", "*/runtime/codegen/checks-v1.js");
        Assert.InRange(GzippedBytes(code), 450, 600);
    }

    [Fact]
    public void A_bundle_holds_only_what_is_used()
    {
        using var consumer = new Consumer(ShopContract.Surface);
        var code = Bundle(consumer, "import { endingSoon } from '@shop/sync/auctions'; console.log(endingSoon.name);");
        Assert.Contains("auctions.endingSoon", code, StringComparison.Ordinal);
        Assert.DoesNotContain("auctions.titled", code, StringComparison.Ordinal);
        Assert.DoesNotContain("bidding.", code, StringComparison.Ordinal);
        Assert.DoesNotContain("WebSocket", code, StringComparison.Ordinal);

        var nothing = Bundle(consumer, "import '@shop/sync/auction'; import '@shop/sync/bidding'; import '@shop/sync/auction-status'; import '@shop/sync';");
        Assert.Equal("", nothing.Trim());
    }

    private static string Bundle(Consumer consumer, string source, params string[] external)
    {
        consumer.Write("entry.mjs", source);
        var result = NodeTools.RunScript(consumer.Folder, "bundle.mjs", [Path.Combine(NodeTools.Modules, "esbuild", "lib", "main.js"), .. external]);
        result.ShouldSucceed();
        return result.Output;
    }

    private static int GzippedBytes(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return (int)packed.Length;
    }
}
