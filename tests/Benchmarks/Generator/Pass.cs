using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ModelSync.Benchmarks.Generator;

/// <summary>CPU milliseconds of the process for each run of a driver, and what was emitted.</summary>
internal sealed record Pass(double First, double Comment, double Property, double Elsewhere, int Files, long Characters)
{
    /// <summary>First run, then a comment in one model, a new property in it, and an edit in an unrelated file. Each compilation is bound before: only the generator's own work counts.</summary>
    public static Pass Measure(Workload workload, int classes, ISourceGenerator[] generators, IReadOnlyList<MetadataReference> references)
    {
        Compilation compilation = workload.Compile(classes, references);
        compilation.GetDiagnostics();
        var driver = workload.Driver(generators);
        var middle = classes / 2;

        double Run()
        {
            GC.Collect();
            var before = Cpu();
            driver = driver.RunGenerators(compilation);
            return Cpu() - before;
        }

        double RunAfter(string path, string text)
        {
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(tree => tree.FilePath == path), Workload.Parse(text, path));
            compilation.GetDiagnostics();
            return Run();
        }

        var first = Run();
        var comment = RunAfter($"C{middle}.cs", "// a comment\n" + workload.File(middle));
        var property = RunAfter($"C{middle}.cs", workload.File(middle, "public int Added { get; set; }"));
        var elsewhere = RunAfter("U.cs", Workload.Unrelated.Replace("=> 1", "=> 2", StringComparison.Ordinal));
        var result = driver.GetRunResult();
        Check(workload, compilation, result);
        return new Pass(first, comment, property, elsewhere, result.GeneratedTrees.Length, result.GeneratedTrees.Sum(tree => (long)tree.Length));
    }

    // A generator that fails or emits what does not compile would look fast.
    private static void Check(Workload workload, Compilation compilation, GeneratorDriverRunResult result)
    {
        // RMG020: the added member has no counterpart that Mapperly could map it to.
        var problem = result.Diagnostics.FirstOrDefault(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "RMG020")
            ?? compilation.AddSyntaxTrees(result.GeneratedTrees).GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        if (problem is not null) throw new InvalidOperationException($"{workload.Name}: {problem}");
    }

    private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;
}
