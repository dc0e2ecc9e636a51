using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Tests.Patterns;

/// <summary>The bound that is proven holds for a matcher that tries one way after another, on the texts that are worst for it.</summary>
public sealed class StepTests
{
    private const int Length = 4_000;

    public static TheoryData<string> Constructs => [.. PatternConstructs.All];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void An_accepted_construct_takes_the_steps_that_were_proven(string pattern)
    {
        Assert.Null(PatternChecker.Check(pattern, PatternOptions.None, searches: false).Problem);
        StaysBelow(pattern, PatternOptions.None, searches: false, Length, pattern);
        if (PatternChecker.Check(pattern, PatternOptions.None, searches: true).Problem is null) StaysBelow(pattern, PatternOptions.None, searches: true, Length, pattern);
    }

    [Theory]
    [InlineData(@"\s+$", " ")]
    [InlineData("[a-z]+@", "a")]
    [InlineData("<[^>]+>", "<")]
    [InlineData("(?:aa+b|a)", "a")]
    [InlineData(@"\w+\b", "a")]
    public void A_search_that_is_refused_takes_more(string pattern, string round)
    {
        var program = PatternProgram.Of(new PatternReader(pattern, PatternOptions.None).Read());
        var text = string.Concat(Enumerable.Repeat(round, Length)) + "\u200d";
        var backtracker = new Backtracker(program, text, (long)MatcherWork.MostAlways * text.Length + MatcherWork.MostOnce);
        backtracker.Count(searches: true);
        Assert.True(backtracker.IsOver, $"{backtracker.Steps} steps");
    }

    internal static void StaysBelow(string pattern, PatternOptions options, bool searches, int length, string name)
    {
        var program = PatternProgram.Of(new PatternReader(pattern, options).Read());
        var most = MatcherWork.Of(program, searches).Always!.Value;
        Assert.InRange(most, 0, MatcherWork.MostAlways);
        foreach (var text in AttackTexts.For(program, searches, length))
        {
            var backtracker = new Backtracker(program, text, (long)most * (text.Length + 1) + MatcherWork.MostOnce);
            backtracker.Count(searches);
            Assert.False(backtracker.IsOver, $"{name}: {pattern} takes more than {most} steps for a unit of {text[..40]}...");
        }
    }
}
