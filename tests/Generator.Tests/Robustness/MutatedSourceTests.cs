using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelSync.Generator.Suppression;
using ModelSync.Generator.Tests.CodeFixes;
using Xunit.Abstractions;

namespace ModelSync.Generator.Tests.Robustness;

/// <summary>
/// Half-typed code is the normal input of a generator: it never throws (CS8785), nor does the analyzer or a suppressor (AD0001), nor a code fix.
/// MODELSYNC_FUZZ_SOURCES is the number of sources, MODELSYNC_SEED their seed.
/// </summary>
public sealed class MutatedSourceTests(ITestOutputHelper output)
{
    private const int Workers = 2;

    /// <summary>Every so many sources, code fixes are asked too: they need a workspace, which is slow.</summary>
    private const int FixesEvery = 40;

    /// <summary>Every so many sources, the analyzer and the suppressor see what is generated.</summary>
    private const int GeneratedEvery = 20;

    private static readonly int Count = Number("MODELSYNC_FUZZ_SOURCES", 5_000);
    private static readonly int Seed = Number("MODELSYNC_SEED", 20260417);

    [Fact]
    public async Task Truncated_and_mutated_sources_are_survived()
    {
        output.WriteLine($"MODELSYNC_SEED={Seed} MODELSYNC_FUZZ_SOURCES={Count}");
        var mutator = new Mutator(Corpus.Programs, Seed);
        var parts = await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(() => SurviveAsync(mutator, worker))));
        Assert.True(parts.All(static p => p.Failures.Count == 0), string.Join("\n\n", parts.SelectMany(static p => p.Failures)));
        // Sources that nothing is generated for would prove nothing, nor would those of which nothing is said, or repaired.
        var (files, said, repaired) = (parts.Sum(static p => p.Files), parts.Sum(static p => p.Said), parts.Sum(static p => p.Repairs));
        output.WriteLine($"{files} files generated, {said} diagnostics, {repaired} repairs applied");
        Assert.InRange(files, Count, int.MaxValue);
        Assert.InRange(said, Count / 4, int.MaxValue);
        Assert.InRange(repaired, Count / FixesEvery / 4, int.MaxValue);
    }

    /// <summary>What random sources have found once.</summary>
    [Theory]
    [InlineData("[SyncSurface(Npm = \"@shop/sync\"), WireType] public partial class ShopSync;")]
    [InlineData("[SyncSurface(Npm = \"@shop/sync\"), SyncModel(Read = Access.Everyone)] public partial class ShopSync { public int Id { get; init; } }")]
    [InlineData("[SyncSurface(Npm = \"@shop/sync\"), WireValue] public partial class ShopSync { public int Id { get; init; } }")]
    [InlineData("[SyncSurface(Npm = \"@shop/sync\")] public partial class Point; [WireType] public struct Point { public int X { get; set; } }")]
    [InlineData("[SyncSurface(Npm = \"@shop/sync\")] public partial class ShopSync; [SyncUser] public sealed record ShopUser([ServerOnly] [Claim(\"sub\")] Guid Id);")]
    [InlineData("[SyncSurface(Npm = \"@shop/sync\")] public partial class ShopSync; [WireType] public sealed class Pin { [Range(1)] public int X { get; init; } }")]
    [InlineData("[SyncSurface(Npm = \"@shop/sync\")] public partial class ShopSync; public static class Half { [Shared] public static int Typed(int a, int ) => a; }")]
    public async Task A_source_that_was_fallen_over_is_survived(string text)
    {
        var tally = new Tally();
        var source = new MutatedSource(-1, "this test", Compiling.Usings + text);
        var driver = Compiling.Driver().RunGeneratorsAndUpdateCompilation(Compiling.Compile(source.Text), out var generated, out _);
        Check(tally, source, driver.GetRunResult().Results[0]);
        await AnalyzeAsync(tally, source, generated);
        await RepairAsync(tally, source);
        Assert.Empty(tally.Failures);
    }

    private static async Task<Tally> SurviveAsync(Mutator mutator, int worker)
    {
        var tally = new Tally();
        // One driver for all: what an edit leaves alone is not computed again, which is another thing to survive.
        var driver = (GeneratorDriver)CSharpGeneratorDriver.Create([new ModelSyncGenerator().AsSourceGenerator()], parseOptions: Compiling.Options);
        // The workers are as many as there are cores to use.
        var empty = Compiling.Compile();
        empty = empty.WithOptions(empty.Options.WithConcurrentBuild(false));
        for (var index = worker; index < Count; index += Workers)
        {
            var source = mutator.Make(index);
            var compilation = empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source.Text, Compiling.Options, "Source.cs"));
            driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
            Check(tally, source, driver.GetRunResult().Results[0]);
            // Binding what is generated takes most of the time, and the analyzer looks at it no more than at the rest.
            await AnalyzeAsync(tally, source, index % GeneratedEvery < Workers ? generated : compilation);
            if (index % FixesEvery == worker) await RepairAsync(tally, source);
        }

        return tally;
    }

    private static void Check(Tally tally, MutatedSource source, GeneratorRunResult result)
    {
        if (result.Exception is { } fault)
        {
            tally.Fail(source, "the generator", fault.ToString());
            return;
        }

        tally.Files += result.GeneratedSources.Length;
        var same = result.GeneratedSources.GroupBy(static s => s.HintName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Count() > 1);
        if (same is not null) tally.Fail(source, "the generator", $"two files are called {same.Key}");
        if (result.Diagnostics.FirstOrDefault() is { } diagnostic) tally.Fail(source, "the generator", diagnostic.ToString());
    }

    // Suppressors run only over what the compiler says, so it is asked.
    private static async Task AnalyzeAsync(Tally tally, MutatedSource source, Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAllDiagnosticsAsync();
        tally.Said += found.Count(static d => d.Id.StartsWith("MSYNC", StringComparison.Ordinal));
        foreach (var failed in found.Where(static d => d.Id == "AD0001")) tally.Fail(source, "the analyzer or the suppressor", failed.GetMessage(CultureInfo.InvariantCulture));
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new ModelSyncAnalyzer(), new ModelSyncSuppressor()];

    private static async Task RepairAsync(Tally tally, MutatedSource source)
    {
        var applied = "";
        try
        {
            using var editor = Repairing.Of(("Source.cs", source.Text));
            foreach (var diagnostic in (await Repairing.AnalyzeAsync(editor.Solution)).Where(static d => d.Location.SourceTree is not null))
            {
                foreach (var (provider, action) in await editor.OfferedAsync(diagnostic))
                {
                    applied = $"{action.EquivalenceKey} for {diagnostic}";
                    _ = await editor.ApplyAsync(action);
                    _ = await editor.ApplyAllAsync(provider, diagnostic.Id, action.EquivalenceKey!);
                    tally.Repairs++;
                }
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            tally.Fail(source, $"a code fix, {applied}", fault.ToString());
        }
    }

    private static int Number(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private sealed class Tally
    {
        private readonly HashSet<string> _places = [];

        public List<string> Failures { get; } = [];

        public int Files { get; set; }

        public int Said { get; set; }

        public int Repairs { get; set; }

        /// <summary>Of those that fell at one place, the first says enough.</summary>
        public void Fail(MutatedSource source, string who, string what)
        {
            var place = what.Split('\n').FirstOrDefault(static line => line.TrimStart().StartsWith("at ModelSync.", StringComparison.Ordinal)) ?? what;
            if (_places.Add(place)) Failures.Add($"{who} fell over source {source.Index} of seed {Seed}, made of {source.Program}: {what}\n----\n{source.Text}\n----");
        }
    }
}
