using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using ModelSync.Benchmarks.Harness;

namespace ModelSync.Benchmarks.Generator;

/// <summary>P13 as it is committed: every candidate, every bar, held or not.</summary>
/// <param name="classes">Classes that each candidate had.</param>
/// <param name="passes">Rounds of each candidate.</param>
/// <param name="costs">Whole builds of each candidate; of none when they were not asked for.</param>
internal sealed class GeneratorReport(int classes, IReadOnlyDictionary<Workload, List<Pass>> passes, IReadOnlyDictionary<Workload, List<BuildCost>> costs)
{
    private const string Ours = "ModelSync, models";
    private const int EditMilliseconds = 30;

    private readonly StringBuilder _text = new();

    public override string ToString()
    {
        _text.Clear();
        Line($"# P13: source generators over {classes} classes of nine members, one file each");
        Line($"");
        Line($"{Machine.Name}, Roslyn {typeof(Compilation).Assembly.GetName().Version}. CPU ms of the process, median (smallest..largest) of {passes.First().Value.Count} rounds in turns; every compilation is bound before the run.");
        Line($"A model has a table, Dto, Create, Patch, validators, codecs for two encodings and the contract for TypeScript; MemoryPack and System.Text.Json emit one serializer, PolyType a shape that serializers walk, Mapperly one mapping.");
        AddRuns();
        if (Builds > 0) AddBuilds();
        AddBars();
        return _text.ToString();
    }

    private int Builds => costs.First().Value.Count;

    private void AddRuns()
    {
        Line($"");
        Line($"| generator | first run | a comment in one model | a property added | an unrelated edit | files | emitted KB a class |");
        Line($"|---|---|---|---|---|---|---|");
        foreach (var (workload, rounds) in passes)
        {
            string Figure(Func<Pass, double> figure) => Spread(rounds.Select(figure), "F0");
            Line($"| {workload.Name} | {Figure(pass => pass.First)} | {Figure(pass => pass.Comment)} | {Figure(pass => pass.Property)} | {Figure(pass => pass.Elsewhere)} | {rounds[0].Files} | {Emitted(rounds[0]):F1} |");
        }
    }

    private void AddBuilds()
    {
        Line($"");
        Line($"`dotnet build` of the same files from nothing, no compile server: user and system CPU seconds of {Builds} rounds in turns.");
        Line($"");
        Line($"| generator | CPU s | assembly KB |");
        Line($"|---|---|---|");
        foreach (var (workload, rounds) in costs) Line($"| {workload.Name} | {Spread(rounds.Select(cost => cost.Seconds), "F1")} | {rounds[0].AssemblyBytes / 1024} |");
    }

    private void AddBars()
    {
        Line($"");
        Line($"| bar | at most | measured | |");
        Line($"|---|---|---|---|");
        AddBar("first run against MemoryPack", 1.0, Median(Ours, pass => pass.First) / Median("MemoryPack", pass => pass.First), "F2");
        AddBar("a comment in one model, ms", EditMilliseconds, Median(Ours, pass => pass.Comment), "F0");
        AddBar("a property added, ms", EditMilliseconds, Median(Ours, pass => pass.Property), "F0");
        AddBar("an unrelated edit, ms", EditMilliseconds, Median(Ours, pass => pass.Elsewhere), "F0");
        AddBar("emitted KB a class", 16, Median(Ours, Emitted), "F1");
        if (Builds == 0) return;
        AddBar("CPU of the build against System.Text.Json", 0.6, Build(Ours) / Build("System.Text.Json"), "F2");
        AddBar("the same, where it has the inputs too", 0.6, Build(Ours) / Build("System.Text.Json, row and inputs"), "F2");
    }

    private void AddBar(string bar, double most, double measured, string format) =>
        Line($"| {Ours}: {bar} | {most.ToString(format, CultureInfo.InvariantCulture)} | {measured.ToString(format, CultureInfo.InvariantCulture)} | {(measured <= most ? "holds" : "missed")} |");

    private double Emitted(Pass pass) => pass.Characters / 1024.0 / classes;

    private double Median(string name, Func<Pass, double> figure) => Middle(passes.Single(entry => entry.Key.Name == name).Value.Select(figure));

    private double Build(string name) => Middle(costs.Single(entry => entry.Key.Name == name).Value.Select(cost => cost.Seconds));

    private void Line(FormattableString text) => _text.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Spread(IEnumerable<double> figures, string format)
    {
        var sorted = figures.Order().ToList();
        string Text(double figure) => figure.ToString(format, CultureInfo.InvariantCulture);
        return $"{Text(Middle(sorted))} ({Text(sorted[0])}..{Text(sorted[^1])})";
    }

    private static double Middle(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
