using System.Text;
using System.Text.RegularExpressions;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Tests.Parsing;

public sealed class PatternTests
{
    [Theory]
    [InlineData("[a-z]+")]
    [InlineData("^[A-Z]{2}[0-9]{4}$")]
    [InlineData("[a-z0-9]+(-[a-z0-9]+)*")]
    [InlineData("[^@]+@[^.@]+([.][^.@]+)+")]
    [InlineData(@"(?:cat|dog)\.(?:png|jpg)")]
    [InlineData(@"\+?[0-9]{6,14}")]
    [InlineData(@"#[0-9a-fA-F]{6}")]
    [InlineData(@"[\x20-\u007e]{1,500}")]
    [InlineData("")]
    public void Common_patterns_are_accepted(string pattern) => Assert.Null(PatternChecker.Check(pattern));

    [Theory]
    [InlineData(@"\d+", 0)]
    [InlineData(@"a\w", 1)]
    [InlineData("a.b", 1)]
    [InlineData("a+?", 2)]
    [InlineData("(?=a)", 0)]
    [InlineData("(?<name>a)", 0)]
    [InlineData(@"(a)\1", 3)]
    [InlineData(@"\bword", 0)]
    [InlineData("a^b", 1)]
    [InlineData("^a|b$", 0)]
    [InlineData("[a-z-[aeiou]]", 5)]
    [InlineData("[]a]", 0)]
    [InlineData("(a", 0)]
    [InlineData("a)", 1)]
    [InlineData("a{x}", 1)]
    [InlineData("(a*)*", 4)]
    [InlineData(@"a\", 1)]
    public void What_differs_in_JavaScript_is_refused_at_its_position(string pattern, int position)
    {
        var problem = PatternChecker.Check(pattern);
        Assert.NotNull(problem);
        Assert.False(problem.IsAmbiguous);
        Assert.Equal(position, problem.Position);
    }

    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(a|a)*b")]
    [InlineData("(a|ab)(c|bcd)")]
    [InlineData("[a-z]*[a-z]")]
    [InlineData("([^@]+@)?[^@]+")]
    [InlineData("(x+x+)+y")]
    [InlineData("([a-z]{1,9}){1,9}!")]
    public void What_could_run_away_is_refused(string pattern) => Assert.True(PatternChecker.Check(pattern)?.IsAmbiguous);

    [Fact]
    public void Accepted_patterns_match_long_inputs_in_the_steps_of_their_length()
    {
        var random = new Random(20261123);
        var accepted = 0;
        for (var i = 0; i < 20_000 && accepted < 300; i++)
        {
            var pattern = Random(random, depth: 3);
            if (PatternChecker.Check(pattern) is not null || !pattern.Contains('+', StringComparison.Ordinal)) continue;
            accepted++;
            // A runaway matcher needs longer than the age of the universe for these; the timeout only ends a failing test.
            var regex = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(20));
            foreach (var unit in "ab") Assert.True(Ends(regex, new string(unit, 300) + "!"), $"{pattern} ran away");
            Assert.True(Ends(regex, string.Concat(Enumerable.Repeat("ab", 150)) + "!"), $"{pattern} ran away");
        }

        Assert.True(accepted >= 100, $"only {accepted} patterns were accepted");
    }

    private static bool Ends(Regex regex, string input)
    {
        try
        {
            regex.IsMatch(input);
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static string Random(Random random, int depth)
    {
        var text = new StringBuilder();
        for (var parts = random.Next(1, 4); parts > 0; parts--)
        {
            var atom = depth > 0 && random.Next(3) == 0 ? $"({Random(random, depth - 1)}|{Random(random, depth - 1)})" : random.Next(3) switch { 0 => "a", 1 => "b", _ => "[ab]" };
            text.Append(atom).Append(random.Next(5) switch { 0 => "+", 1 => "?", 2 => "*", _ => "" });
        }

        return text.ToString();
    }
}
