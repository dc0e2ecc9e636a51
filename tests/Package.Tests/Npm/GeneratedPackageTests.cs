using ModelSync.Emit.Npm;
using ModelSync.Fixtures;
using Package.Tests.Fixtures;
using Package.Tests.Node;

namespace Package.Tests.Npm;

/// <summary>The whole way: what is written in C# in tests/Fixtures, through generator and emitter, to compilers, linters and language servers.</summary>
public sealed class GeneratedPackageTests
{
    private const string App = """
        import { type Client, createClient } from '@shop/sync';
        import { type Auction, type AuctionCreate, validateAuctionCreate } from '@shop/sync/auction';
        export const title = (auction: Auction): string => auction.title;
        export const size = (input: AuctionCreate): number => validateAuctionCreate(input).length;
        export const client: Client = createClient({ url: '/sync' });
        """;

    private static readonly string Project = Path.Combine(Repository.Root, "tests", "Fixtures");

    [Theory]
    [MemberData(nameof(CompilerTests.Compilers), MemberType = typeof(CompilerTests))]
    public void Every_module_compiles_in_a_strict_project(string compiler)
    {
        using var consumer = Shop();
        var modules = Directory.GetFiles(consumer.Package, "*.js").Select(Path.GetFileNameWithoutExtension).Where(static name => name != "index");
        consumer.Write("src/all.ts", string.Join('\n', modules.Select((name, i) => $"export * as m{i} from '@shop/sync/{name}';")));
        consumer.Compile(compiler, App).ShouldSucceed();
    }

    [Theory]
    [MemberData(nameof(CompilerTests.Compilers), MemberType = typeof(CompilerTests))]
    public void Flags_are_combined_by_helpers_and_are_no_plain_numbers(string compiler)
    {
        using var consumer = Shop();
        consumer.Compile(compiler, """
            import { hasFlag, withFlag, withoutFlag } from '@shop/sync';
            import { Features } from '@shop/sync/features';
            import { Rights } from '@shop/sync/rights';
            import { Serial } from '@shop/sync/serial';
            import type { Specimen } from '@shop/sync/specimen';

            export const both: Rights = withFlag(Rights.Read, Rights.Write);
            export const far: Features = withoutFlag(withFlag(Features.First, Features.Last), Features.First);
            export const reads = (specimen: Specimen): boolean => hasFlag(specimen.rights, Rights.Read) && hasFlag(specimen.features, Features.Odd);
            export const text = (specimen: Specimen): string => (specimen.serial === Serial.Odd ? 'odd' : String(specimen.serial satisfies bigint));
            // @ts-expect-error A number is no combination of rights.
            export const plain: Rights = 3;
            // @ts-expect-error Nor is one of other flags.
            export const mixed: Rights = withFlag(Rights.Read, Features.First);
            // @ts-expect-error A bigint that the enum does not have.
            export const unknown: Serial = 5n;
            """).ShouldSucceed();
    }

    [Fact]
    public void Linters_find_nothing_to_say()
    {
        using var consumer = Shop(NpmMode.Publish);
        NodeTools.Run(consumer.Package, "publint/src/cli.js", "--strict").ShouldSucceed();
        NodeTools.Run(consumer.Package, "@arethetypeswrong/cli/dist/index.js", "--pack", ".", "--profile", "esm-only", "--no-color").ShouldSucceed();
    }

    [Theory]
    [InlineData("tsserver.mjs", "typescript/lib/tsserver.js")]
    [InlineData("language-server.mjs", "typescript-7/bin/tsc")]
    public void The_definition_of_a_property_is_its_line_of_CSharp(string script, string server)
    {
        using var consumer = Shop();
        consumer.Write("src/app.ts", App);
        var column = App.Split('\n')[2].IndexOf("title;", StringComparison.Ordinal);
        var result = NodeTools.RunScript(consumer.Folder, script, Path.Combine(NodeTools.Modules, server), Path.Combine(consumer.Folder, "src", "app.ts"), "2", $"{column}");
        result.ShouldSucceed();
        var line = Array.FindIndex(File.ReadAllLines(Path.Combine(Project, "Auction.cs")), static text => text.Contains(" Title ", StringComparison.Ordinal));
        Assert.Equal($"Auction.cs:{line}", result.Output.Trim());
    }

    private static Consumer Shop(NpmMode mode = NpmMode.Workspace) => new("@shop/sync", typeof(Auction).Assembly.Location, Project, mode);
}
