using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Contract.Json;
using ModelSync.Contract.Wire;
using ModelSync.Generator.Tests.Diagnostics;

namespace ModelSync.Generator.Tests.Locking;

/// <summary>With a lock file, what nobody has accepted stays off the wire: it is in no generated wire type, codec, descriptor or contract.</summary>
public sealed class LockGateTests
{
    private const string Shop = """
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;

        [SyncModel(Read = Access.Everyone)]
        public class Auction
        {
            public Guid Id { get; init; }
            public string Title { get; set; } = "";
            [Editable(false)] public decimal Price { get; set; }
            // member
        }

        [WireType] public sealed record Receipt(Guid Id, decimal Price/* payload */) { /* rule */ }
        [WireType] public sealed record Closed;
        // type

        public static class Auctions
        {
            [LiveQuery] public static Rows<Auction> Open(Rows<Auction> auctions) => auctions.Take(20);
            // query
        }

        public static class Selling
        {
            [Mutation, AllowAnonymous]
            public static Receipt Sell(MutationContext<ShopUser> ctx, AuctionCreate input, AuctionPatch patch)
            {
                if (input.Title == "closed") throw ctx.Reject(new Closed());
                // body
                return new Receipt(input.Id, 1);
            }
            // mutation
        }
        """;

    private static readonly string Locked = Accepted.Text(DiagnosticPage.Program(Shop));
    private static readonly WireContract Wire = Accepted.Wire(DiagnosticPage.Program(Shop));

    public static TheoryData<string, string, string> Additions => new()
    {
        { "// member", "public string? Depot { get; set; }", "'+ Auction.depot: string?, + AuctionCreate.depot: string?, + AuctionPatch.depot?: string?'" },
        { "// member", "public string? Depot { get; init; }", "'+ Auction.depot: string?, + AuctionCreate.depot: string?'" },
        { "// member", "public string? Depot { get; set; } [Rule(\"auction.number\", nameof(Depot))] public bool IsNumber() => Depot == null || Depot.Length > 3;", "'+ Auction.depot: string?, + AuctionCreate.depot: string?, + AuctionPatch.depot?: string?'" },
        { "// member", "[Editable(false)] public string? Depot { get; set; }", "'+ Auction.depot: string?'" },
        { "/* payload */", ", string? Depot = null", "'+ Receipt.depot: string?'" },
        { "/* rule */", "public string? Depot { get; init; } [Rule(\"receipt.depot\", nameof(Depot))] public bool IsNumber() => Depot == null || Depot.Length > 3;", "'+ Receipt.depot: string?'" },
        { "// type", "[WireType] public sealed record Depot(string Value);", "'+ Depot'" },
        { "// type", "[SyncModel(Read = Access.Everyone)] public class Depot { public Guid Id { get; init; } }", "'+ Depot key id, + DepotCreate'" },
        { "// query", "[LiveQuery] public static Rows<Auction> Depot(Rows<Auction> auctions) => auctions.Take(1);", "'+ auctions.depot(): Auction[]'" },
        { "// mutation", "[Mutation, AllowAnonymous] public static void Depot(MutationContext<ShopUser> ctx) { }", "'+ selling.depot()'" },
    };

    [Theory]
    [MemberData(nameof(Additions))]
    public async Task What_is_new_is_told_as_a_diff_and_is_nowhere_on_the_wire(string place, string added, string told)
    {
        var source = DiagnosticPage.Program(Shop.Replace(place, added, StringComparison.Ordinal));
        var generated = Compiling.Generate(Compiling.Compile(source), Locked);
        var found = Assert.Single(await Compiling.AnalyzeAsync(generated, Locked));
        Assert.Equal("MSYNC4002", found.Id);
        Assert.StartsWith(told + " is not in modelsync.lock.json", found.GetMessage(null), StringComparison.Ordinal);

        Assert.Empty(Compiling.Errors(generated));
        Assert.Equal(Wire.Lines, WireView.Of(ContractOf(generated)).Lines);
        Assert.DoesNotContain("depot", ContractText(generated), StringComparison.OrdinalIgnoreCase);
        var onWire = generated.SyntaxTrees.Where(IsWire).Select(static t => t.ToString());
        Assert.All(onWire, static text => Assert.DoesNotContain("\"depot", text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Additions))]
    public void What_is_accepted_is_on_the_wire(string place, string added, string told)
    {
        var source = DiagnosticPage.Program(Shop.Replace(place, added, StringComparison.Ordinal));
        var generated = Compiling.Generate(Compiling.Compile(source), Accepted.Text(source));
        Assert.Contains("depot", ContractText(generated), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(told);
    }

    [Fact]
    public async Task A_member_that_becomes_an_input_is_no_input_until_it_is_accepted()
    {
        var source = DiagnosticPage.Program(Shop.Replace("[Editable(false)] public decimal Price", "public decimal Price", StringComparison.Ordinal));
        var generated = Compiling.Generate(Compiling.Compile(source), Locked);
        var found = Assert.Single(await Compiling.AnalyzeAsync(generated, Locked));
        Assert.StartsWith("'+ AuctionCreate.price: decimal, + AuctionPatch.price?: decimal' is not in", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(Wire.Lines, WireView.Of(ContractOf(generated)).Lines);
    }

    [Fact]
    public async Task A_new_rejection_is_a_failure_without_words_until_it_is_accepted()
    {
        var source = DiagnosticPage.Program(Shop.Replace("// body", "if (input.Title == \"depot\") throw ctx.Reject(new Depot(1));", StringComparison.Ordinal).Replace("// type", "[WireType] public sealed record Depot(int Number);", StringComparison.Ordinal));
        var generated = Compiling.Generate(Compiling.Compile(source), Locked);
        var found = await Compiling.AnalyzeAsync(generated, Locked);
        Assert.Equal(["MSYNC4002", "MSYNC4002"], found.Select(static d => d.Id));
        Assert.Contains(found, static d => d.GetMessage(null).StartsWith("'+ selling.sell rejects selling.depot: Depot' is not in", StringComparison.Ordinal));
        Assert.Equal(Wire.Lines, WireView.Of(ContractOf(generated)).Lines);
    }

    [Fact]
    public async Task What_is_renamed_keeps_its_earlier_name_until_that_is_accepted()
    {
        var source = DiagnosticPage.Program(Shop
            .Replace("public string Title", "[WireAlias(\"title\")] public string Headline", StringComparison.Ordinal)
            .Replace("input.Title", "input.Headline", StringComparison.Ordinal)
            .Replace("[LiveQuery] public static Rows<Auction> Open", "[LiveQuery, WireAlias(\"auctions.open\")] public static Rows<Auction> Current", StringComparison.Ordinal));
        var generated = Compiling.Generate(Compiling.Compile(source), Locked);
        Assert.Equal(["MSYNC4002", "MSYNC4002"], (await Compiling.AnalyzeAsync(generated, Locked)).Select(static d => d.Id));
        Assert.Equal(Wire.Lines, WireView.Of(ContractOf(generated)).Lines);
    }

    [Theory]
    [InlineData("// member", "public required string Depot { get; set; }")]
    [InlineData("// member", "[Required] public string Depot { get; set; } = \"\";")]
    [InlineData("/* payload */", ", string Depot")]
    [InlineData("AuctionPatch patch", "AuctionPatch patch, string? depot")]
    public async Task What_cannot_stay_off_is_an_error_and_nothing_is_served(string place, string added)
    {
        var source = DiagnosticPage.Program(Shop.Replace(place, added, StringComparison.Ordinal).Replace("new Receipt(input.Id, 1)", added.StartsWith(", string Depot", StringComparison.Ordinal) ? "new Receipt(input.Id, 1, \"\")" : "new Receipt(input.Id, 1)", StringComparison.Ordinal));
        var generated = Compiling.Generate(Compiling.Compile(source), Locked);
        Assert.Equal("MSYNC4003", Assert.Single(await Compiling.AnalyzeAsync(generated, Locked)).Id);
        Assert.StartsWith("The wire is not the one of modelsync.lock.json", ContractText(generated), StringComparison.Ordinal);
    }

    [Fact]
    public void A_surface_that_the_file_does_not_know_has_nothing_on_the_wire()
    {
        var source = DiagnosticPage.Program(Shop.Replace("class ShopSync", "class OtherSync", StringComparison.Ordinal));
        var contract = ContractOf(Compiling.Generate(Compiling.Compile(source), Locked));
        Assert.Empty(WireView.Of(contract).Lines);
    }

    [Fact]
    public void Older_contracts_and_words_about_them_are_in_the_descriptor()
    {
        var source = DiagnosticPage.Program(Shop.Replace("public string Title", "[WireAlias(\"title\")] public string Headline", StringComparison.Ordinal).Replace("input.Title", "input.Headline", StringComparison.Ordinal));
        var generated = Compiling.Generate(Compiling.Compile(source), Accepted.Text(source, DiagnosticPage.Program(Shop)));
        Assert.Empty(Compiling.Errors(generated));
        var surface = generated.SyntaxTrees.Single(static t => t.FilePath.Contains("Shop.ShopSync.", StringComparison.Ordinal) && t.ToString().Contains("SurfaceHistory", StringComparison.Ordinal)).ToString();
        Assert.Contains("    alias Auction.headline = title\n", surface, StringComparison.Ordinal);
        Assert.Contains("    type Auction.title: string\n", surface, StringComparison.Ordinal);
        Assert.Contains("IsLocked = true,", surface, StringComparison.Ordinal);
    }

    private static bool IsWire(SyntaxTree tree) =>
        tree.FilePath.Contains("ModelSync.Generator", StringComparison.Ordinal) && !tree.FilePath.Contains("Depot", StringComparison.Ordinal)
        && !tree.ToString().Contains("V1::CompiledModel<", StringComparison.Ordinal) && !tree.ToString().Contains("Sources()", StringComparison.Ordinal);

    private static SurfaceContract ContractOf(Compilation generated) => ContractJson.ContractFromJson(ContractText(generated));

    private static string ContractText(Compilation generated)
    {
        var method = generated.SyntaxTrees.SelectMany(static t => t.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>()).Single(static m => m.Identifier.ValueText == "Contract");
        return (string)((Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax)method.ExpressionBody!.Expression).Token.Value!;
    }
}
