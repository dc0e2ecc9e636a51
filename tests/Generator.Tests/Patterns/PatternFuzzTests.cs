using System.Globalization;
using System.Text.RegularExpressions;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Tests.Patterns;

/// <summary>Random patterns over random texts: what is accepted has the same matches in .NET and in Node, and the steps that were proven.</summary>
public sealed class PatternFuzzTests
{
    private const int Texts = 12;
    private const int AttackLength = 4_000;

    private static int Volume => Environment.GetEnvironmentVariable("MODELSYNC_FUZZ_PATTERNS") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : 2000;

    [Fact]
    public void Accepted_patterns_match_alike_in_both_languages()
    {
        using var node = new NodePatterns();
        var (accepted, differing) = (0, new List<string>());
        for (var seed = 20261130; seed < 20261130 + Volume && differing.Count < 20; seed++)
        {
            var source = new RandomPattern(new Random(seed));
            var (pattern, options) = (source.Pattern(), source.Options());
            var texts = Enumerable.Range(0, Texts).Select(_ => source.Text()).ToList();
            foreach (var searches in new[] { false, true })
            {
                var read = PatternChecker.Check(pattern, PatternOptions.Of(options), searches);
                if (read.Problem is not null) continue;
                accepted++;
                var theirs = node.Matches(read.JavaScript, searches, texts);
                var ours = texts.Select(text => Matches(pattern, options, searches, text)).ToList();
                for (var i = 0; i < Texts; i++)
                    if (ours[i] != theirs[i]) differing.Add($"seed {seed}: {Escaped(pattern)} ({options}, searches: {searches}) on {Escaped(texts[i])} is {ours[i]} in .NET and {theirs[i]} in JavaScript: {read.JavaScript}");
            }
        }

        Assert.Empty(differing);
        Assert.True(accepted >= Volume / 3, $"only {accepted} patterns were accepted");
    }

    [Fact]
    public void Accepted_patterns_take_the_steps_that_were_proven()
    {
        var accepted = 0;
        for (var seed = 1; seed <= Volume / 30; seed++)
        {
            var source = new RandomPattern(new Random(seed));
            var (pattern, options) = (source.Pattern(), PatternOptions.Of(source.Options()));
            foreach (var searches in new[] { false, true })
            {
                if (PatternChecker.Check(pattern, options, searches).Problem is not null) continue;
                accepted++;
                StepTests.StaysBelow(pattern, options, searches, AttackLength, $"seed {seed}");
            }
        }

        Assert.True(accepted >= Volume / 90, $"only {accepted} patterns were accepted");
    }

    private static string Matches(string pattern, RegexOptions options, bool searches, string text)
    {
        var found = new List<string>();
        foreach (var match in new Regex(searches ? pattern : $@"\G(?:{pattern})", options, TimeSpan.FromMinutes(1)).EnumerateMatches(text))
        {
            found.Add(string.Create(CultureInfo.InvariantCulture, $"{match.Index}:{match.Length}"));
            if (!searches) break;
        }

        return string.Join(' ', found);
    }

    private static string Escaped(string text) => string.Concat(text.Select(static unit => unit is > ' ' and < '\u007f' ? unit.ToString() : $@"\u{(int)unit:x4}"));
}
