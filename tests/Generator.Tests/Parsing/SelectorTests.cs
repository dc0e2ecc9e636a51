using System.Globalization;
using ModelSync.Contract.Json;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Selectors of live queries: what travels for them, and what is refused.</summary>
public sealed class SelectorTests
{
    private const string Types = """
        [SyncSurface(Npm = "@shop/sync")] public partial class ShopSync;
        [SyncUser] public sealed record ShopUser([Claim("sub")] Guid Id);
        [WireType] public sealed record Card(string Title, int Count);
        public enum Size { Small, Large }
        [SyncModel(Read = Access.Everyone)]
        public class Lot
        {
            public Guid Id { get; init; }
            public string Title { get; set; } = "";
            public int Count { get; set; }
            public int? Rank { get; set; }
            public Size Size { get; set; }
            public Guid SellerId { get; set; }
            public List<string> Tags { get; set; } = [];
            [ServerOnly] public string? Canary { get; set; }
            public bool IsMany => Count > 100;
            [Shared] public string Label() => Title + Count;
            public string Hidden() => Title;
        }

        """;

    [Theory]
    [InlineData("Rows<string>", "lots.Take(5).Select(l => l.Title)", "Id Title")]
    [InlineData("Rows<string>", "lots.OrderBy(l => l.Rank).Take(5).Select(l => l.Title)", "Id Rank Title")]
    [InlineData("Rows<string>", "lots.Where(l => l.Count > 5).Select(l => l.Title).Take(5)", "Id Title")]
    [InlineData("Rows<bool>", "lots.Take(5).Select(l => l.IsMany)", "Count Id")]
    [InlineData("Rows<Card>", "lots.Take(5).Select(l => new Card(l.Title, l.Tags.Count))", "Id Tags Title")]
    [InlineData("Rows<string>", "lots.Take(5).Select(l => l switch { { Count: > 5 } => l.Title, _ => \"\" })", "Count Id Title")]
    [InlineData("Rows<string>", "lots.Take(5).Select(l => l is { Size: Size.Large, Title: var t } ? t : \"\")", "Id Size Title")]
    [InlineData("Rows<string>", "from l in lots where l.Count > 1 orderby l.Count select l.Title", "Count Id Title")]
    [InlineData("Rows<int>", "lots.Take(5).Select(l => 1)", "Id")]
    [InlineData("Rows<string>", "lots.Take(5).Select(l => l.Label())", "")]
    [InlineData("Rows<Lot>", "lots.Take(5).Select(l => l)", null)]
    [InlineData("string?", "lots.Select(l => l.Title).FirstOrDefault()", "Id Title")]
    public void What_travels_is_the_key_what_sorts_and_what_is_read(string result, string body, string? members)
    {
        var query = Read(result, body).Queries.Single();
        Assert.Equal(members, query.Select is { } select ? string.Join(' ', select.Members) : null);
    }

    [Theory]
    [InlineData("l.Count > 5 && l.Title == \"\"", false)]
    [InlineData("l.Title == \"\"", true)]
    public void A_predicate_over_what_does_not_travel_stays_on_the_server(string predicate, bool isPortable) =>
        Assert.Equal(isPortable, Read("Rows<string>", $"lots.Where(l => {predicate}).Take(5).Select(l => l.Title)").Queries.Single().IsPortable);

    [Theory]
    [InlineData("Rows<string?>", "lots.Take(5).Select(l => l.Canary)", "MSYNC2030", "leave it out")]
    [InlineData("Rows<string>", "lots.Take(5).Select(l => l.Canary == null ? l.Title : \"\")", "MSYNC2030", "'Lot.Canary'")]
    [InlineData("Rows<bool>", "lots.Take(5).Select(l => l.SellerId == user.Id)", "MSYNC2001", "clients do not know")]
    [InlineData("Rows<string>", "lots.Take(5).Select(l => l.Hidden())", "MSYNC2023", "[Shared]")]
    [InlineData("Rows<string>", "lots.Take(5).Select(l => l.Title.ToUpper())", "MSYNC2024", "ToUpperInvariant")]
    [InlineData("Rows<Version>", "lots.Take(5).Select(l => new Version(1, l.Count))", "MSYNC2001", "")]
    [InlineData("Rows<System.Text.StringBuilder>", "lots.Take(5).Select(l => new System.Text.StringBuilder())", "MSYNC0011", "TypeScript does not have")]
    [InlineData("Rows<int>", "lots.Take(5).Select(l => l.Title).Select(t => t.Length)", "MSYNC3001", "make one selector of both")]
    [InlineData("Rows<string>", "lots.Select(l => l.Title).Where(t => t != \"\").Take(5)", "MSYNC3001", "filter and sort first, then select")]
    [InlineData("Rows<string>", "lots.Select(l => l.Title).OrderBy(t => t).Take(5)", "MSYNC3001", "filter and sort first, then select")]
    [InlineData("int", "lots.Select(l => l.Count).FirstOrDefault()", "MSYNC3001", "(int?)row.Member")]
    [InlineData("Rows<string>", "lots.Take(5).Select(Named)", "MSYNC3001", "row => expression")]
    [InlineData("List<string>", "lots.Take(5).Select(l => l.Title).ToList()", "MSYNC3001", "Select and FirstOrDefault")]
    public async Task What_clients_cannot_evaluate_is_refused_where_it_stands(string result, string body, string id, string advice)
    {
        var found = Assert.Single(await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(result, body)))), static d => d.Id != "MSYNC3002");
        Assert.Equal(id, found.Id);
        Assert.Contains(advice, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contract_with_a_selector_reads_back_as_it_was_written()
    {
        var contract = ContractBuilder.Build(Read("Rows<Card>", "lots.OrderBy(l => l.Rank).Take(5).Select(l => new Card(l.Title, 1))").Surface!);
        Assert.NotNull(contract.Queries.Single().Select);
        Assert.Equal(contract, ContractJson.ContractFromJson(ContractJson.ToJson(contract)));
    }

    [Fact]
    public void Neither_predicate_nor_secret_is_in_the_contract()
    {
        var contract = ContractJson.ToJson(ContractBuilder.Build(Read("Rows<string>", "lots.Where(l => l.Canary == \"canary\").Take(5).Select(l => l.Title)").Surface!));
        Assert.Contains("\"select\"", contract, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", contract, StringComparison.OrdinalIgnoreCase);
    }

    private static DomainSpec Read(string result, string body) => ExpressionTests.Read(Source(result, body));

    private static string Source(string result, string body) => $$"""
        {{Compiling.Usings}}namespace Shop;
        {{Types}}
        public static class Lots
        {
            private static string Named(Lot lot) => lot.Title;
            [LiveQuery] public static {{result}} Some(Rows<Lot> lots{{(body.Contains("user.", StringComparison.Ordinal) ? ", ShopUser user" : "")}}) => {{body}};
        }
        """;
}
