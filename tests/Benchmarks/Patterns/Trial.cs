using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using ModelSync.Benchmarks.Harness;
using ModelSync.Generator.Parsing.Patterns;
using ModelSync.Generator.Tests.Patterns;

namespace ModelSync.Benchmarks.Patterns;

/// <summary>A pattern against all texts that attack it.</summary>
/// <param name="Steps">Proven for a unit.</param>
internal sealed record Trial(string Pattern, RegexOptions Options, bool Searches, int Steps)
{
    public const int Length = 100_000;

    /// <summary>As a search where that is accepted, else from the start; null when neither is.</summary>
    public static Trial? Of(string pattern, RegexOptions options)
    {
        foreach (var searches in new[] { true, false })
        {
            if (PatternChecker.Check(pattern, PatternOptions.Of(options), searches).Problem is not null) continue;
            return new Trial(pattern, options, searches, MatcherWork.Of(Program(pattern, options), searches).Always!.Value);
        }

        return null;
    }

    /// <summary>The worst of all texts in milliseconds of CPU, on both sides.</summary>
    public (double DotNet, double Node) Run(Process node, int rounds)
    {
        var (dotnet, javaScript) = (0.0, 0.0);
        foreach (var attack in AttackTexts.Of(Program(Pattern, Options), Searches))
        {
            dotnet = Math.Max(dotnet, DotNet(attack.Text(Length), rounds));
            javaScript = Math.Max(javaScript, Node(node, attack, rounds));
        }

        return (dotnet, javaScript);
    }

    private static PatternProgram Program(string pattern, RegexOptions options) => PatternProgram.Of(new PatternReader(pattern, PatternOptions.Of(options)).Read());

    private double DotNet(string text, int rounds)
    {
        var regex = new Regex(Searches ? Pattern : $@"\G(?:{Pattern})", Options);
        return Searches ? Math.Max(Median(rounds, () => regex.Count(text)), Median(rounds, () => regex.Replace(text, "x"))) : Median(rounds, () => regex.IsMatch(text));
    }

    private static double Median(int rounds, Action run)
    {
        var times = Enumerable.Range(0, rounds).Select(_ =>
        {
            var start = CpuClock.Nanoseconds();
            run();
            return (CpuClock.Nanoseconds() - start) / 1e6;
        }).Order().ToList();
        return times[rounds / 2];
    }

    private double Node(Process node, AttackText attack, int rounds)
    {
        var source = NodePatterns.Whole(PatternChecker.Check(Pattern, PatternOptions.Of(Options), Searches).JavaScript);
        var parts = new[] { source, Searches ? "g" : "y", attack.Begin, attack.Round, attack.End }.Select(NodePatterns.Json);
        node.StandardInput.WriteLine($"[{string.Join(',', parts)},{Length},{rounds}]");
        node.StandardInput.Flush();
        return double.Parse(node.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
    }
}
