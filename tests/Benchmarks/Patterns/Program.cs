using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ModelSync.Benchmarks.Harness;
using ModelSync.Benchmarks.Patterns;
using ModelSync.Generator.Tests.Patterns;

// dotnet run -c Release --project tests/Benchmarks/Patterns -- [--rounds 3] [--random 300] [--out tests/Benchmarks/results/REGEX.md]
const double Bar = 50;
string Option(string name, string otherwise) => Array.IndexOf(args, "--" + name) is >= 0 and var at ? args[at + 1] : otherwise;
var rounds = int.Parse(Option("rounds", "3"), CultureInfo.InvariantCulture);
var random = int.Parse(Option("random", "300"), CultureInfo.InvariantCulture);

using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "patterns.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
var constructs = PatternConstructs.All.Select(pattern => Trial.Of(pattern, RegexOptions.CultureInvariant) ?? throw new InvalidOperationException($"{pattern} is refused."));
var measured = constructs.Select(trial => (Trial: trial, Times: trial.Run(node, rounds))).ToList();
var others = Enumerable.Range(1, int.MaxValue).Select(seed => new RandomPattern(new Random(seed))).Select(source => Trial.Of(source.Pattern(), source.Options())).OfType<Trial>().Take(random)
    .Select(trial => (Trial: trial, Times: trial.Run(node, rounds))).ToList();
node.StandardInput.Close();

var report = new StringBuilder();
report.AppendLine("# Regular expressions that are accepted").AppendLine();
report.AppendLine(CultureInfo.InvariantCulture, $"{Machine.Name}. CPU time in ms of the worst of the texts that attack a pattern, median of {rounds} rounds; texts of {Trial.Length:N0} units; finding and replacing all matches, or the match at the start where a search is refused. .NET interprets the pattern, Node compiles it.").AppendLine();
report.AppendLine("| bar | at most | measured | |").AppendLine("|---|---|---|---|");
foreach (var (name, worst) in new[] { (".NET", measured.Concat(others).Max(row => row.Times.DotNet)), ("Node", measured.Concat(others).Max(row => row.Times.Node)) })
    report.AppendLine(CultureInfo.InvariantCulture, $"| a text of {Trial.Length:N0} units in {name} | {Bar:F0} ms | {worst:F1} ms | {(worst <= Bar ? "holds" : "missed")} |");
report.AppendLine().AppendLine("| pattern | from | steps a unit, proven | .NET | Node |").AppendLine("|---|---|---|---|---|");
foreach (var (trial, times) in measured) Row($"`{trial.Pattern.Replace("\n", @"\n", StringComparison.Ordinal).Replace("|", @"\|", StringComparison.Ordinal)}`", trial.Searches ? "anywhere" : "start", trial.Steps, times);
Row($"the worst of {others.Count} random patterns", "", others.Max(row => row.Trial.Steps), (others.Max(row => row.Times.DotNet), others.Max(row => row.Times.Node)));
Console.WriteLine(report);
if (Option("out", "") is { Length: > 0 } file) File.WriteAllText(file, report.ToString().ReplaceLineEndings("\n"));
return 0;

void Row(string name, string from, int steps, (double DotNet, double Node) times) =>
    report.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {from} | {steps} | {times.DotNet:F1} | {times.Node:F1} |");
