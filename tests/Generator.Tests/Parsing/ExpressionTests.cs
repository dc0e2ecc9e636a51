using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("a.Price <= maxPrice", "(Price LessOrEqual $maxPrice)")]
    [InlineData("a.Price > 5", "(Price Greater decimal:5)")]
    [InlineData("a.IsOpen && !a.Hot", "((Status Equal enum:1) And Not(Hot))")]
    [InlineData("a.Status is Status.Open or Status.Draft", "((Status Equal enum:1) Or (Status Equal enum:0))")]
    [InlineData("a.Rank is null", "(Rank Equal null)")]
    [InlineData("a.Rank is not null", "(Rank NotEqual null)")]
    [InlineData("a.Rank is > 3 and <= 9", "((Rank Greater int:3) And (Rank LessOrEqual int:9))")]
    [InlineData("a.Rank == rank", "(Rank Equal $rank)")]
    [InlineData("a.Rank.HasValue", "(Rank NotEqual null)")]
    [InlineData("(a.Rank ?? 0) > 2", "((Rank Coalesce int:0) Greater int:2)")]
    [InlineData("a.Total > rank", "(Total Greater long($rank))")]
    [InlineData("ids.Contains(a.Id)", "list.contains($ids, Id)")]
    [InlineData("list.Contains(a.Id)", "list.contains($list, Id)")]
    [InlineData("readOnly.Contains(a.Id)", "list.contains($readOnly, Id)")]
    [InlineData("new[] { Status.Open, Status.Closed }.Contains(a.Status)", "((Status Equal enum:1) Or (Status Equal enum:2))")]
    [InlineData("a.Title.StartsWith(text, StringComparison.Ordinal)", "string.startsWith(Title, $text)")]
    [InlineData("a.Title.StartsWith('x')", "string.startsWith(Title, string:x)")]
    [InlineData("a.Title.Contains(text)", "string.contains(Title, $text)")]
    [InlineData("string.IsNullOrEmpty(a.Note)", "string.isNullOrEmpty(Note)")]
    [InlineData("string.Equals(a.Title, text)", "(Title Equal $text)")]
    [InlineData("a.Title.Equals(text, StringComparison.Ordinal)", "(Title Equal $text)")]
    [InlineData("a.Id != Guid.Empty", "(Id NotEqual guid:00000000-0000-0000-0000-000000000000)")]
    [InlineData("user.Roles.Contains(\"admin\") || a.Owner == user.Id", "(list.contains(@Roles, string:admin) Or (Owner Equal @Id))")]
    [InlineData("(a.Hot ? a.Price : a.Reserve) > 1", "((Hot ? Price : Reserve) Greater decimal:1)")]
    public void Predicates_are_lowered(string predicate, string expected) => Assert.Equal(expected, ExprText.Of(Query(predicate).Where));

    [Theory]
    [InlineData("a.Title.Length > 3")]
    [InlineData("a.Title.StartsWith(text)")]
    [InlineData("a.Title.StartsWith(text, StringComparison.OrdinalIgnoreCase)")]
    [InlineData("string.Compare(a.Title, text) < 0")]
    [InlineData("a.Title.ToUpper() == text")]
    [InlineData("a.Price + 1 > maxPrice")]
    [InlineData("a.Tags.Contains(text)")]
    [InlineData("a.EndsAt < DateTimeOffset.UtcNow")]
    [InlineData("a.Status > Status.Draft")]
    [InlineData("a.Rank!.Value > 3")]
    [InlineData("Helper(a)")]
    [InlineData("a.Total > maxPrice")]
    [InlineData("list.Exists(x => x == a.Id)")]
    [InlineData("a.Circle > 1")]
    [InlineData("(a.Hot & a.IsOpen)")]
    public async Task What_databases_or_TypeScript_would_do_differently_is_an_error_at_the_node(string predicate)
    {
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Source(predicate))));
        var diagnostic = Assert.Single(found);
        Assert.Equal("MSYNC3001", diagnostic.Id);
        Assert.Contains(diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan), Source(predicate), StringComparison.Ordinal);
        Assert.DoesNotContain("\n", diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Price * 2 - 1 >= Reserve", "(((Price Multiply decimal:2) Subtract decimal:1) GreaterOrEqual Reserve)")]
    [InlineData("Title.Trim().Length % 2 == 0", "((string.length(string.trim(Title)) Remainder int:2) Equal int:0)")]
    [InlineData("Title + \"!\" != Note", "((Title Concat string:!) NotEqual Note)")]
    [InlineData("$\"{Title}-{Note}\" == \"\"", "(((Title Concat string:-) Concat Note) Equal string:)")]
    [InlineData("Note?.Length > 3", "(((Note Equal null) ? null : string.length(Note)) Greater int:3)")]
    [InlineData("EndsAt > ctx.UtcNow", "(EndsAt Greater now)")]
    [InlineData("Tags.Count < 5 && Tags.Contains(\"x\")", "((list.count(Tags) Less int:5) And list.contains(Tags, string:x))")]
    [InlineData("Total + Rank.GetValueOrDefault() > 0", "((Total Add long((Rank Coalesce int:0))) Greater long:0)")]
    [InlineData("IsOpen == (Price > 0)", "((Status Equal enum:1) Equal (Price Greater decimal:0))")]
    [InlineData("-Price < 0", "(Negate(Price) Less decimal:0)")]
    public void Rules_say_more_than_queries(string body, string expected)
    {
        var model = Read(Source("true", $"[Rule(\"item.rule\")] public bool Check(RuleContext ctx) => {body};")).Models.Single();
        Assert.Empty(model.Problems);
        Assert.Equal(expected, ExprText.Of(model.Rules.Single().Body));
    }

    private static QuerySpec Query(string predicate)
    {
        var domain = Read(Source(predicate));
        Assert.Empty(domain.Surface!.Problems);
        return domain.Queries.Single();
    }

    internal static DomainSpec Read(string source) => Read(Compiling.Compile(source));

    internal static DomainSpec Read(Compilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        return DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
    }

    private static string Source(string predicate, string rule = "") => $$"""
        {{Compiling.Usings}}
        namespace Shop;
        [SyncSurface] public partial class ShopSync;
        [SyncUser] public sealed record ShopUser([Claim("sub")] Guid Id, [Claim("role")] string[] Roles);
        public enum Status { Draft, Open, Closed }
        [SyncModel(Read = Access.Everyone)]
        public class Item
        {
            public Guid Id { get; init; }
            public Guid Owner { get; init; }
            public string Title { get; set; } = "";
            public string? Note { get; set; }
            public decimal Price { get; set; }
            public decimal Reserve { get; set; }
            public int? Rank { get; set; }
            public long Total { get; set; }
            public bool Hot { get; set; }
            public Status Status { get; set; }
            public DateTimeOffset EndsAt { get; set; }
            public List<string> Tags { get; set; } = [];
            public bool IsOpen => Status == Status.Open;
            public int Circle => Circle + 1;
            {{rule}}
        }
        public static class Items
        {
            [LiveQuery]
            public static Rows<Item> All(Rows<Item> items, ShopUser user, decimal maxPrice, int? rank, string text, Guid[] ids, List<Guid> list, IReadOnlyList<Guid> readOnly) =>
                items.Where(a => {{predicate}}).Take(10);
            private static bool Helper(Item item) => true;
        }
        """;
}
