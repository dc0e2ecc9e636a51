using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Benchmarks.Generator;

// P13: dotnet run -c Release --project tests/Benchmarks/Generator -- [--classes 1000] [--rounds 3] [--builds 3] [--out tests/Benchmarks/results/P13.md]
const string Surface = "namespace M; [ModelSync.SyncSurface] public partial class Surface;";
string Inputs(int classes) => $"namespace M; {string.Concat(Enumerable.Range(0, classes).Select(Workload.Inputs))}";
string Context(int classes, params string[] types) =>
    $"{string.Concat(Enumerable.Range(0, classes).SelectMany(i => types.Select(type => $"[System.Text.Json.Serialization.JsonSerializable(typeof(C{i}{type}))]")))} public partial class Context : System.Text.Json.Serialization.JsonSerializerContext;";
Workload[] workloads =
[
    new("MemoryPack", "MemoryPack", "[MemoryPack.MemoryPackable]", "", "", _ => ""),
    new("System.Text.Json", "System.Text.Json", "", "", "", classes => $"namespace M; {Context(classes, "")}"),
    new("System.Text.Json, row and inputs", "System.Text.Json", "", "", "", classes => $"{Inputs(classes)} {Context(classes, "", "Create", "Patch")}"),
    new("PolyType", "PolyType", "[PolyType.GenerateShape]", "", "", _ => ""),
    new("Mapperly", "Mapperly", "", "", "", classes => $"namespace M; {string.Concat(Enumerable.Range(0, classes).Select(i => $"public class D{i} {{ {Workload.Members} }} [Riok.Mapperly.Abstractions.Mapper] public static partial class Map{i} {{ public static partial D{i} ToD(C{i} value); }}"))}"),
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

// The first rows are what a build costs without any of these generators.
Workload[] built = [new("none", "none", "", "", "", _ => ""), new("none, row and inputs", "none", "", "", "", Inputs), .. workloads];
var costs = built.ToDictionary(workload => workload, _ => new List<BuildCost>());
for (var round = 0; round < builds; round++)
    foreach (var workload in built) costs[workload].Add(BuildCost.Measure(workload, classes));

var report = new GeneratorReport(classes, passes, costs);
if (Option("out", "") is { Length: > 0 } file) File.WriteAllText(file, report.ToString());
Console.Write(report);
