using ModelSync.Contract;
using ModelSync.Emit.Npm;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Npm;

public sealed class DefinitionTests
{
    private const string Domain = """
        public class Auction
        {
            public string Title { get; set; }
        }
        public static class Auctions
        {
            public static Rows<Auction> EndingSoon(decimal maxPrice) => null;
        }
        """;

    private const string App = """
        import type { Auction } from '@shop/sync/auction';
        import { endingSoon } from '@shop/sync/auctions';
        export const title = (auction: Auction): string => auction.title;
        export const args: Parameters<typeof endingSoon.writeArgs>[1] = { maxPrice: 1 };
        """;

    private static readonly SourceIndex Sources = new(
        ["Domain/Auction.cs"],
        [
            new("Auction", 0, 0, 13, null, null), new("Auction.title", 0, 2, 18, null, null),
            new("auctions.endingSoon", 0, 6, 32, null, null), new("auctions.endingSoon(maxPrice)", 0, 6, 51, null, null),
        ]);

    [Theory]
    [InlineData("tsserver.mjs", "typescript/lib/tsserver.js")]
    [InlineData("language-server.mjs", "typescript-7/bin/tsc")]
    public void Go_to_definition_lands_in_the_CSharp_file(string script, string server)
    {
        using var consumer = Project();
        Assert.Equal("Auction.cs:2", DefinitionAt(consumer, script, server, line: 2, column: App.Split('\n')[2].IndexOf("title;", StringComparison.Ordinal)));
        Assert.Equal("Auction.cs:0", DefinitionAt(consumer, script, server, line: 0, column: App.IndexOf("Auction", StringComparison.Ordinal)));
        Assert.Equal("Auction.cs:6", DefinitionAt(consumer, script, server, line: 1, column: 9));
    }

    [Theory]
    [InlineData("committed")]
    [InlineData("publish")]
    public void No_path_of_this_machine_leaves_it(string mode)
    {
        using var consumer = new Consumer(ShopContract.Surface, Sources, Enum.Parse<NpmMode>(mode, ignoreCase: true));
        Assert.Empty(Directory.GetFiles(consumer.Package, "*.map"));
        Assert.All(Directory.GetFiles(consumer.Package, "*.ts"), file => Assert.DoesNotContain("sourceMappingURL", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Paths_of_a_map_are_relative_to_it()
    {
        using var consumer = new Consumer(ShopContract.Surface, Sources);
        Assert.Contains("\"sources\":[\"../../../Domain/Auction.cs\"]", consumer.Read("auction.d.ts.map"), StringComparison.Ordinal);
    }

    private static Consumer Project()
    {
        var consumer = new Consumer(ShopContract.Surface, Sources);
        consumer.Write("Domain/Auction.cs", Domain);
        consumer.Write("src/app.ts", App);
        return consumer;
    }

    private static string DefinitionAt(Consumer consumer, string script, string server, int line, int column)
    {
        var result = NodeTools.RunScript(consumer.Folder, script, Path.Combine(NodeTools.Modules, server), Path.Combine(consumer.Folder, "src", "app.ts"), $"{line}", $"{column}");
        result.ShouldSucceed();
        return result.Output.Trim();
    }
}
