using ModelSync.Contract;
using ModelSync.Contract.Json;

namespace ModelSync.Generator.Tests.Emission;

/// <summary>The C# that is shown where its translation runs.</summary>
public sealed class TranslationTests
{
    private const string Source = Compiling.Usings + """
        [SyncSurface(Npm = "@shop/sync")]
        public partial class ShopSync;

        [SyncModel(Read = Access.Everyone)]
        public class Book
        {
            public Guid Id { get; init; }

            public string Title { get; set; } = "";

            public int Pages { get; set; }

            [ServerOnly]
            public string? Note { get; set; }

            /// <summary>A secret of the author.</summary>
            [Obsolete] public bool IsLong => Pages /* a secret */ > 300;

            [JsonIgnore]
            public bool IsHidden => Pages > 1000;

            // A secret above.
            [Rule("book.sound", nameof(Title))]
            [Obsolete("a secret")]
            public bool IsSound()
            {
                // A secret inside.
                return Title != "x"
        #if SECRET
                    && Secret
        #endif
                    && !IsLong;
            }

            [Rule("book.hidden")]
            public bool IsNotHidden() => !IsHidden;

            [Rule("book.noted", On = RuleOn.Create)]
            public bool IsNoted() => Note != "secret";
        }

        public static class Books
        {
            [LiveQuery]
            public static Rows<Book> Long(Rows<Book> books, int most) => books.Where(b => b.Pages < most && b.IsLong).Take(10);

            [LiveQuery]
            public static Rows<Book> Noted(Rows<Book> books) => books.Where(b => b.Note == "secret").Take(10);
        }
        """;

    private readonly SurfaceContract _contract = ContractJson.ContractFromJson(ContractTests.Literal(Source, "Contract"));
    private readonly SourceIndex _sources = ContractJson.SourcesFromJson(ContractTests.Literal(Source, "Sources"));

    [Fact]
    public void A_text_has_the_tokens_of_its_member_and_nothing_else()
    {
        Assert.Equal("public bool IsLong => Pages > 300;", Text("Book.isLong"));
        Assert.Equal(
            """
            public bool IsSound()
            {
                return Title != "x"
                    && !IsLong;
            }
            """.ReplaceLineEndings("\n"),
            Text("Book:book.sound"));
        Assert.DoesNotContain("secret", ContractJson.ToJson(_sources with { Entries = [] }), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_stays_on_the_server_has_none_nor_has_what_names_it() =>
        Assert.Equal(["Book.isLong", "Book:book.sound", "books.long"], _sources.Translations.Select(static t => t.Path));

    [Fact]
    public void A_mark_is_where_its_node_stands_in_whichever_text()
    {
        Assert.Equal(["Pages", "Pages", "300"], Marked("Book.isLong", _contract.Models[0].Computed[0].Body));
        var rule = _contract.Objects.Single(static o => o.Name == "BookCreate").Rules.Single(static r => r.Code == "book.sound");
        Assert.Equal(["Title", "Title", "Title", "\"x\"", "!", "Pages", "Pages", "300"], Marked("Book:book.sound", rule.Body));
        Assert.Equal(["b", "b", "b", "most", "Pages", "Pages", "300"], Marked("books.long", _contract.Queries.Single(static q => q.Export == "long").Where!));
    }

    private string Text(string path) => _sources.Translations.Single(t => t.Path == path).Text;

    // The token that stands at the mark of each node.
    private IEnumerable<string> Marked(string path, Expr body)
    {
        var marks = _sources.Translations.Single(t => t.Path == path).Marks;
        Assert.Equal(ExprTree.All(body).Count(), marks.Count);
        foreach (var mark in marks)
        {
            var rest = _sources.Translations[mark.Text].Text.Split('\n')[mark.Line][mark.Column..];
            yield return Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseTokens(rest).First().Text;
        }
    }
}
