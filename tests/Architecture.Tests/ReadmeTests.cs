using System.Text.RegularExpressions;

namespace Architecture.Tests;

public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Every_snippet_stands_in_a_file_that_is_compiled_or_run()
    {
        var snippets = Snippet().Matches(Readme);
        Assert.NotEmpty(snippets);

        foreach (Match snippet in snippets)
        {
            var file = Lines(File.ReadAllText(Path.Combine(Repository.Root, snippet.Groups[1].Value)));
            Assert.Contains(Lines(snippet.Groups[2].Value), file, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_code_block_lacks_its_file() =>
        Assert.Equal(CodeBlock().Count(Readme), Snippet().Count(Readme));

    [Fact]
    public void Every_folder_that_it_names_is_there() =>
        Assert.All(Folder().Matches(Readme), match => Assert.True(Path.Exists(Path.Combine(Repository.Root, match.Groups[1].Value)), match.Groups[1].Value));

    [Fact]
    public void CI_says_the_words_of_the_page()
    {
        var command = File.ReadLines(Path.Combine(Repository.Root, ".ci", "run")).Single(static line => line.StartsWith("exec ", StringComparison.Ordinal))["exec ".Length..];
        Assert.Matches($@"(?m)^{Regex.Escape(command)}\s+#", Readme);
    }

    // Indentation is the only liberty that a snippet may take.
    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"<!-- from (\S+) -->\n```\w+\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^```(?!sh)\w+$", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Folder();
}
