using System.Globalization;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>What a <c>[Variant]</c> is made of, and where it says that it is wrong.</summary>
public sealed class VariantTests
{
    private const string Auction = """
        [SyncModel(Read = Access.Everyone)]
        {0}
        public class Auction
        {
            public Guid Id { get; init; }
            public string Title { get; set; } = "";
            public int? Price { get; set; }
            [ServerOnly] public string? Note { get; set; }
            [NotMapped] public int Cache { get; set; }
            public bool IsFree => Price == 0;
        }
        """;

    [Theory]
    [InlineData("Pick = [nameof(Title), nameof(Id)]", "id title")]
    [InlineData("Pick = new[] { \"Title\" }", "title")]
    [InlineData("Pick = new string[] { \"Title\" }", "title")]
    [InlineData("Omit = [nameof(Auction.Title)]", "id price")]
    [InlineData("Partial = true", "id price? title?")]
    [InlineData("Partial = true, Omit = [nameof(Id)]", "price? title?")]
    [InlineData("Pick = [nameof(Id), nameof(Price)], Partial = true", "id price?")]
    [InlineData("Omit = []", "id price title")]
    public void It_has_what_it_picks_or_does_not_omit_and_a_partial_one_keeps_the_key(string arguments, string expected) =>
        Assert.Equal(expected, Members(Read($"[Variant(\"Summary\", {arguments})]").Models.Single().Model.Variants.Single()));

    [Fact]
    public void A_type_may_have_several_and_without_arguments_one_is_all_that_clients_see()
    {
        var variants = Read("[Variant(\"All\"), Variant(\"Summary\", Pick = [nameof(Title)])]").Models.Single().Model.Variants;
        Assert.Equal(["AuctionAll id price title", "AuctionSummary title"], variants.Select(static v => $"{v.Type.Name} {Members(v)}"));
        Assert.Equal("global::Shop.AuctionAll", variants[0].Type.FullName);
    }

    [Fact]
    public void A_wire_type_has_variants_of_its_own_in_its_module()
    {
        var domain = ExpressionTests.Read(Source("""
            public static class Outer { [WireType, Variant("Short", Pick = [nameof(X)])] public record struct Point(int X, int Y); }
            [WireType, Variant("Edit", Partial = true)] public sealed record Hint(int A, Optional<string?> B);
            """));
        Assert.Equal(["HintEdit a? b?", "Outer_PointShort x"], domain.Payloads.SelectMany(static p => p.Payload.Variants).Select(static v => $"{v.Type.Name} {Members(v)}"));
        var objects = ContractBuilder.Build(domain.Surface!).Objects;
        Assert.Equal(["Hint ", "HintEdit Hint", "Outer_Point ", "Outer_PointShort Outer_Point"], objects.Select(static o => $"{o.Name} {o.Model}"));
    }

    [Theory]
    [InlineData("Task<AuctionSummary>", "AuctionSummary input", "AuctionSummary", "AuctionSummary")]
    [InlineData("Task<List<AuctionSummary>>", "Dictionary<string, AuctionSummary?> input", "list(AuctionSummary)", "dictionary(AuctionSummary?)")]
    [InlineData("AuctionSummary?", "AuctionSummary[]? input", "AuctionSummary?", "list?(AuctionSummary)")]
    public void Mutations_take_and_give_it_as_every_wire_type(string result, string parameter, string expectedResult, string expectedParameter)
    {
        var source = Model("[Variant(\"Summary\", Pick = [nameof(Title)])]");
        var compilation = Compiling.Compile(Source($$"""
            {{source}}
            public static class Logic { [Mutation, AllowAnonymous] public static {{result}} Do(MutationContext ctx, {{parameter}}) => throw ctx.Reject(AuctionSummary.From(new Auction())); }
            """));
        var generated = Compiling.Generate(compilation);
        Assert.Empty(Compiling.Errors(generated));
        var mutation = Domain(compilation).Mutations.Single();
        Assert.Equal(expectedResult, Text(mutation.Result!.Ref));
        Assert.Equal(expectedParameter, Text(mutation.Parameters.Single().Type.Ref));
        Assert.Equal(("logic.auction_summary", "AuctionSummary"), (mutation.Rejections.Single().Code, mutation.Rejections.Single().Type.Name));
        Assert.Equal(Run(compilation), Run(generated));
        Assert.Equal(Domain(compilation), Domain(generated));

        static string? Run(Microsoft.CodeAnalysis.Compilation of) => Domain(of).Mutations.Single().Run is { } run ? ModelSync.Contract.Json.JsonPrinter.Print(ModelSync.Contract.Json.ExpressionJson.Write(run.Body)) : null;
        static DomainSpec Domain(Microsoft.CodeAnalysis.Compilation of) =>
            ModelSync.Generator.Parsing.DomainParser.Parse(of, ModelSync.Generator.Parsing.DeclarationFinder.In(of, CancellationToken.None).ToDeclarations(), CancellationToken.None);
        static string Text(ModelSync.Contract.TypeRef type) =>
            (type.Kind == "object" ? type.Name : type.Kind) + (type.Nullable ? "?" : "") + (type.Element is { } element ? $"({Text(element)})" : "");
    }

    [Theory]
    [InlineData("Pick = [nameof(Title), \"Titel\"]", "\"Titel\"", "MSYNC0046: 'Titel', which the variant 'Summary' of 'Auction' names, is no member of it")]
    [InlineData("Pick = [nameof(Title), \"title\"]", "\"title\"", "MSYNC0046: 'title', which the variant 'Summary' of 'Auction' names, is no member of it")]
    [InlineData("Omit = new string[] { \"\" }", "\"\"", "MSYNC0046: '', which the variant 'Summary' of 'Auction' names, is no member of it")]
    [InlineData("Omit = new[] { \"Titel\" }", "\"Titel\"", "MSYNC0046: 'Titel', which the variant 'Summary' of 'Auction' names, is no member of it")]
    [InlineData("Pick = [nameof(Title), nameof(Price), nameof(Title)]", "nameof(Title)", "MSYNC0046: 'Title', which the variant 'Summary' of 'Auction' names, is named twice")]
    [InlineData("Pick = [nameof(Title), nameof(Cache)]", "nameof(Cache)", "MSYNC0046: 'Cache', which the variant 'Summary' of 'Auction' names, does not travel")]
    [InlineData("Pick = [nameof(Title), nameof(IsFree)]", "nameof(IsFree)", "MSYNC0046: 'IsFree', which the variant 'Summary' of 'Auction' names, is computed and does not travel: name the members that it reads")]
    [InlineData("Pick = [nameof(Title), nameof(Note)]", "nameof(Note)", "MSYNC0047: 'Auction.Note' stays on the server and is in no variant: take it out of the Pick of 'Summary'")]
    [InlineData("Omit = [nameof(Note)]", "nameof(Note)", "MSYNC0047: 'Auction.Note' stays on the server and is in no variant: take it out of the Omit of 'Summary'")]
    [InlineData("Pick = [nameof(Title)], Omit = [nameof(Price)]", "Omit = [nameof(Price)]", "MSYNC0048: The variant 'Summary' of 'Auction' picks and omits: what is not picked is omitted already, so use one of them")]
    [InlineData("Pick = []", "Pick = []", "MSYNC0048: The variant 'Summary' of 'Auction' has no members: pick at least one")]
    [InlineData("Omit = [nameof(Id), nameof(Title), nameof(Price)]", "Omit = [nameof(Id), nameof(Title), nameof(Price)]", "MSYNC0048: The variant 'Summary' of 'Auction' has no members: pick at least one")]
    [InlineData("Pick = [nameof(Id)], Partial = true", "Partial = true", "MSYNC0048: The variant 'Summary' of 'Auction' is partial and has the key only, which always travels: pick another member, or remove Partial")]
    public async Task What_is_wrong_is_told_at_the_argument(string arguments, string place, string expected)
    {
        var found = await Found($"[Variant(\"Summary\", {arguments})]");
        Assert.Equal([(place, expected)], found);
    }

    [Theory]
    [InlineData("", "is no identifier: use letters, digits and _")]
    [InlineData("1", "is no identifier: use letters, digits and _")]
    [InlineData("My Summary", "is no identifier: use letters, digits and _")]
    [InlineData("class", "is no identifier: use letters, digits and _", false)]
    [InlineData("Dto", "makes 'AuctionDto', which is generated already")]
    [InlineData("create", "makes 'Auctioncreate', which is generated already")]
    [InlineData("PatchCodec", "makes 'AuctionPatchCodec', which is generated already")]
    [InlineData("Input", "makes 'AuctionInput', which is generated already")]
    [InlineData("Row", "makes 'AuctionRow', which is generated already")]
    [InlineData("Key", "makes 'AuctionKey', which is generated already")]
    [InlineData("Page", "makes 'AuctionPage', which you have declared: rename one")]
    [InlineData("Book", "makes 'AuctionBookCodec', which you have declared: rename one")]
    public async Task A_name_that_cannot_be_is_told_at_the_name(string name, string problem, bool isWrong = true)
    {
        var found = await Found($"[Variant(\"{name}\", Pick = [\"Title\"])]", "public class AuctionPage; public class AuctionBookCodec;");
        Assert.Equal(isWrong ? [($"\"{name}\"", $"MSYNC0045: The variant '{name}' of 'Auction' cannot be called so: it {problem}")] : [], found);
    }

    [Theory]
    [InlineData("Short", "Short", "makes 'AuctionShort', which is generated already")]
    [InlineData("Short", "ShortCodec", "makes 'AuctionShortCodec', which is generated already")]
    [InlineData("ShortInput", "Short", "makes 'AuctionShortInput', which is generated already")]
    public async Task Two_variants_of_one_type_do_not_meet(string first, string second, string problem) =>
        Assert.Equal([($"\"{second}\"", $"MSYNC0045: The variant '{second}' of 'Auction' cannot be called so: it {problem}")], await Found($"[Variant(\"{first}\")] [Variant(\"{second}\")]"));

    [Fact]
    public async Task A_variant_that_is_called_like_another_wire_type_is_told_at_its_name() =>
        Assert.Equal(
            [("\"Summary\"", "MSYNC0013: 'global::Shop.Other.AuctionSummary' and 'global::Shop.AuctionSummary' are both called 'AuctionSummary' on the wire or differ in case only: rename one")],
            await Found("[Variant(\"Summary\")]", "namespace Other { [WireType] public record AuctionSummary(int A); }"));

    [Theory]
    [InlineData("public class Plain { public int A { get; set; } }", "which is neither a [SyncModel] nor a [WireType]: add one of them")]
    [InlineData("[WireType] public record Plain<T>(T A);", "which is generic: declare a class that closes it")]
    [InlineData("[WireType] public abstract record Plain { private Plain() { } [WireType] public sealed record Case : Plain; }", "which is a union and has no members of its own: put it on the cases")]
    public async Task A_type_that_has_no_variants_says_why(string type, string problem) =>
        Assert.Equal([("\"Short\"", $"MSYNC0044: The variant 'Short' is of 'Plain', {problem}")], await Found("", "[Variant(\"Short\")] " + type));

    [Fact]
    public void A_variant_with_wrong_members_is_declared_with_the_others()
    {
        var compilation = Compiling.Compile(Source(Model("[Variant(\"Summary\", Pick = [nameof(Title), nameof(Note)])]") + " public class Use { public string Of(AuctionSummary summary) => summary.Title; }"));
        var generated = Compiling.Generate(compilation);
        Assert.Empty(Compiling.Errors(generated));
        Assert.DoesNotContain(generated.SyntaxTrees, static t => t.FilePath.Contains("AuctionModel", StringComparison.Ordinal));
    }

    private static string Members(VariantSpec variant) => string.Join(' ', variant.Members.Select(static m => m.WireName + (m.IsOptional ? "?" : "")));

    private static async Task<IEnumerable<(string Place, string Message)>> Found(string variants, string types = "")
    {
        var source = Source(Model(variants) + types);
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(source)));
        return found.Select(d => (source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length), $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}")).ToList();
    }

    private static DomainSpec Read(string variants)
    {
        var domain = ExpressionTests.Read(Source(Model(variants)));
        Assert.Empty(domain.Surface!.Problems);
        return domain;
    }

    private static string Model(string variants) => Auction.Replace("{0}", variants, StringComparison.Ordinal);

    private static string Source(string source) => $$"""
        {{Compiling.Usings}}
        namespace Shop
        {
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        {{source}}
        }
        """;
}
