using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis;
using ModelSync.Benchmarks.Generator;

// P13: dotnet run -c Release --project tests/Benchmarks/Generator -- [--classes 1000] [--rounds 3] [--builds 3] [--out tests/Benchmarks/results/P13.md]
const string Surface = "namespace M; [ModelSync.SyncSurface] public partial class Surface;";
Workload[] workloads =
[
    new("MemoryPack", "MemoryPack", "[MemoryPack.MemoryPackable]", "", "", _ => ""),
    new("System.Text.Json", "System.Text.Json", "", "", "", classes => $"namespace M; {string.Concat(Enumerable.Range(0, classes).Select(i => $"[System.Text.Json.Serialization.JsonSerializable(typeof(C{i}))]"))} public partial class Context : System.Text.Json.Serialization.JsonSerializerContext;"),
    new("ModelSync, wire types", "ModelSync", "[ModelSync.WireType]", "", "", _ => Surface),
    new("ModelSync, models", "ModelSync", "[ModelSync.SyncModel(Read = ModelSync.Access.Everyone)]", "[System.ComponentModel.DataAnnotations.Key]", "", _ => Surface),
    new("ModelSync, models with a rule", "ModelSync", "[ModelSync.SyncModel(Read = ModelSync.Access.Everyone)]", "[System.ComponentModel.DataAnnotations.Key]", """[ModelSync.Rule("c.qty", nameof(Qty))] public bool QtyFits() => Qty > 0 && Qty < 1000;""", _ => Surface),
];

string Option(string name, string otherwise) => Array.IndexOf(args, "--" + name) is >= 0 and var at ? args[at + 1] : otherwise;
var classes = int.Parse(Option("classes", "1000"), CultureInfo.InvariantCulture);
var rounds = int.Parse(Option("rounds", "3"), CultureInfo.InvariantCulture);
var builds = int.Parse(Option("builds", "3"), CultureInfo.InvariantCulture);
var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
    .Where(file => !Path.GetFileName(file).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
    .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)).ToList();
var generators = workloads.ToDictionary(workload => workload, workload => GeneratorAssembly.Load(workload.Generator));
var passes = workloads.ToDictionary(workload => workload, _ => new List<Pass>());

// Two small rounds leave nothing to the JIT compiler; then the candidates take turns.
for (var round = -2; round < rounds; round++)
{
    foreach (var workload in workloads)
    {
        var pass = Pass.Measure(workload, round < 0 ? 100 : classes, generators[workload], references);
        if (round >= 0) passes[workload].Add(pass);
    }
}

// The first row is what a build costs without any of these generators.
Workload[] built = [new("none", "none", "", "", "", _ => ""), .. workloads];
var costs = built.ToDictionary(workload => workload, _ => new List<BuildCost>());
for (var round = 0; round < builds; round++)
    foreach (var workload in built) costs[workload].Add(BuildCost.Measure(workload, classes));

var report = new StringBuilder();
void Line(FormattableString text) => report.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
string Spread(IEnumerable<double> figures, string format)
{
    var sorted = figures.Order().ToList();
    string Text(double figure) => figure.ToString(format, CultureInfo.InvariantCulture);
    return $"{Text(sorted[sorted.Count / 2])} ({Text(sorted[0])}..{Text(sorted[^1])})";
}

string Figure(Workload workload, Func<Pass, double> figure) => Spread(passes[workload].Select(figure), "F0");

Line($"# P13: source generators over {classes} classes of nine members, one file each");
Line($"");
Line($"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, Roslyn {typeof(Compilation).Assembly.GetName().Version}. CPU ms of the process, median (smallest..largest) of {rounds} rounds in turns; every compilation is bound before the run.");
Line($"A model has a table, Dto, Create, Patch, validators, codecs for two encodings and the contract for TypeScript; MemoryPack and System.Text.Json emit one serializer.");
Line($"");
Line($"| generator | first run | a comment in one model | a property added | an unrelated edit | files | emitted KB a class |");
Line($"|---|---|---|---|---|---|---|");
foreach (var workload in workloads)
    Line($"| {workload.Name} | {Figure(workload, p => p.First)} | {Figure(workload, p => p.Comment)} | {Figure(workload, p => p.Property)} | {Figure(workload, p => p.Elsewhere)} | {passes[workload][0].Files} | {passes[workload][0].Characters / 1024.0 / classes:F1} |");
if (builds > 0)
{
    Line($"");
    Line($"`dotnet build` of the same files from nothing, no compile server: user and system CPU seconds of {builds} rounds in turns.");
    Line($"");
    Line($"| generator | CPU s | assembly KB |");
    Line($"|---|---|---|");
    foreach (var workload in built) Line($"| {workload.Name} | {Spread(costs[workload].Select(cost => cost.Seconds), "F1")} | {costs[workload][0].AssemblyBytes / 1024} |");
}

if (Option("out", "") is { Length: > 0 } file) File.WriteAllText(file, report.ToString());
Console.Write(report);
