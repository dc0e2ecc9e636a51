using System.Text.RegularExpressions;
using ModelSync;

namespace Generator.RunTests;

public sealed partial class MessageCatalogueTests
{
    private static readonly Violation TooLong = new("/a", "validation.max_length", [new("max", "40")], null);

    [Fact]
    public void The_text_is_that_of_the_culture_its_parents_every_culture_the_author_English_or_the_code()
    {
        var catalogue = new MessageCatalogue(new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["de"] = new Dictionary<string, string> { ["validation.max_length"] = "Höchstens {max} Zeichen {{{min}}}." },
            [""] = new Dictionary<string, string> { ["validation.required"] = "Fehlt." },
        });
        Assert.Equal("Must be at most 40 characters long.", new MessageCatalogue().Text(TooLong));
        Assert.Equal("Höchstens 40 Zeichen {{min}}.", catalogue.Text(TooLong, "de-AT"));
        Assert.Equal("Title: 40", catalogue.Text(TooLong with { Message = "Title: {max}" }, "fr"));
        Assert.Equal("Fehlt.", catalogue.Text(TooLong with { Code = "validation.required" }, "fr"));
        Assert.Equal("constructor", catalogue.Text(TooLong with { Code = "constructor" }));
    }

    [Fact]
    public void The_client_has_the_same_English_texts()
    {
        var source = File.ReadAllText(Path.Combine(RepositoryRoot(), "src", "Client", "src", "validate", "messages.ts"));
        var client = EnglishText().Matches(source).ToDictionary(static m => m.Groups[1].Value, static m => m.Groups[2].Value);
        Assert.Equal(MessageCatalogue.Default.OrderBy(static t => t.Key, StringComparer.Ordinal), client.OrderBy(static t => t.Key, StringComparer.Ordinal));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ModelSync.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex("^  '(validation\\.[a-z0-9_]+)': '(.*)',$", RegexOptions.Multiline)]
    private static partial Regex EnglishText();
}
