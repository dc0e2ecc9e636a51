using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Tests.Diagnostics;

/// <summary>Severities are the project's to choose, by <c>.editorconfig</c>, <c>.globalconfig</c>, pragma and attribute; not those of what guards data.</summary>
public sealed class SeverityTests
{
    private const string Editor = "/project/.editorconfig";
    private const string Global = "/project/.globalconfig";

    public static TheoryData<string> Ids() => DiagnosticPageTests.Ids();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_editorconfig_silences_what_does_not_guard_data(string id)
    {
        var found = await AnalyzeAsync(DiagnosticPage.Read(id), (Editor, $"[*.cs]\ndotnet_diagnostic.{id}.severity = none"));
        Assert.Equal(Guards(id) ? [(id, Descriptor(id).DefaultSeverity)] : [], found);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_globalconfig_changes_the_severity_of_what_does_not_guard_data(string id)
    {
        var found = await AnalyzeAsync(DiagnosticPage.Read(id), (Global, $"is_global = true\ndotnet_diagnostic.{id}.severity = suggestion"));
        Assert.Equal([(id, Guards(id) ? Descriptor(id).DefaultSeverity : DiagnosticSeverity.Info)], found);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_pragma_silences_what_does_not_guard_data(string id)
    {
        var page = DiagnosticPage.Read(id);
        var found = await AnalyzeAsync($"#pragma warning disable {id}\n{DiagnosticPage.Program(page.Example)}", page.ExampleLock);
        Assert.Equal(Guards(id) ? [(id, Descriptor(id).DefaultSeverity)] : [], found);
    }

    // The compiler knows no diagnostic that [SuppressMessage] leaves alone. What is silenced is not served: the generator asks the same parsers.
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_attribute_silences_everything_and_opens_nothing(string id)
    {
        var page = DiagnosticPage.Read(id);
        var program = DiagnosticPage.Program(page.Example);
        var usings = program[..Compiling.Usings.Length];
        var silenced = $"{usings}[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"ModelSync\", \"{id}\")]\n{program[usings.Length..]}";
        Assert.Empty(await AnalyzeAsync(silenced, page.ExampleLock));
        var files = Compiling.Driver(locked: page.ExampleLock).RunGenerators(Compiling.Compile(silenced)).GetRunResult().Results[0].GeneratedSources;
        // What a lock file does not allow is told by its lines.
        if (Guards(id) && page.ExampleLock is null) Assert.All(files.Where(static f => f.SourceText.ToString().Contains("string Contract()", StringComparison.Ordinal)), f => Assert.Contains(id, f.SourceText.ToString(), StringComparison.Ordinal));
        if (Guards(id)) Assert.DoesNotContain(files, static f => f.HintName.Contains("Model.", StringComparison.Ordinal) || f.HintName.Contains("Query.", StringComparison.Ordinal) || f.HintName.Contains("Mutation.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_section_of_an_editorconfig_counts_for_its_files_only()
    {
        var program = DiagnosticPage.Program(DiagnosticPage.Read("MSYNC3002").Example);
        Assert.Equal([("MSYNC3002", DiagnosticSeverity.Error)], await AnalyzeAsync(program, null, (Editor, "[File.cs]\ndotnet_diagnostic.MSYNC3002.severity = error")));
        Assert.Equal([("MSYNC3002", DiagnosticSeverity.Warning)], await AnalyzeAsync(program, null, (Editor, "[Other.cs]\ndotnet_diagnostic.MSYNC3002.severity = error")));
    }

    [Fact]
    public async Task A_category_has_a_severity_too()
    {
        var program = DiagnosticPage.Program(DiagnosticPage.Read("MSYNC3002").Example);
        Assert.Equal([("MSYNC3002", DiagnosticSeverity.Error)], await AnalyzeAsync(program, null, (Editor, "[*.cs]\ndotnet_analyzer_diagnostic.category-ModelSync.Queries.severity = error")));
    }

    private static bool Guards(string id) => Descriptor(id).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Descriptor(string id) => DiagnosticRegistry.All.Single(d => d.Id == id);

    private static Task<IReadOnlyList<(string Id, DiagnosticSeverity Severity)>> AnalyzeAsync(DiagnosticPage page, params (string Path, string Text)[] configs) =>
        AnalyzeAsync(DiagnosticPage.Program(page.Example), page.ExampleLock, configs);

    private static async Task<IReadOnlyList<(string Id, DiagnosticSeverity Severity)>> AnalyzeAsync(string source, string? locked, params (string Path, string Text)[] configs)
    {
        var set = AnalyzerConfigSet.Create(configs.Select(static c => AnalyzerConfig.Parse(c.Text, c.Path)).ToList(), out _);
        var compilation = Compiling.Compile([("/project/File.cs", source)]);
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(set)));
        var analysis = Compiling.Generate(compilation, locked).WithAnalyzers([new ModelSyncAnalyzer()], new AnalyzerOptions(locked is null ? [] : [new Compiling.LockText(locked)], new Options(set)));
        return [.. (await analysis.GetAnalyzerDiagnosticsAsync()).Where(static d => !d.IsSuppressed).Select(static d => (d.Id, d.Severity))];
    }

    /// <summary>What the compiler makes of the files.</summary>
    private sealed class Severities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Options(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
