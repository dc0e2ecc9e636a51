using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Tests.Diagnostics;

public sealed class DiagnosticPageTests
{
    public static TheoryData<string> Ids() => [.. DiagnosticRegistry.All.Select(static d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_of_the_page_gives_the_diagnostic_on_its_line_and_no_other(string id)
    {
        var page = DiagnosticPage.Read(id);
        var source = DiagnosticPage.Program(page.Example);
        var compilation = Compiling.Compile(source);
        // A list is there for whoever asks for it.
        if (!DiagnosticRegistry.All.Single(d => d.Id == id).IsEnabledByDefault) compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create(id, ReportDiagnostic.Info)]));
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(compilation, page.ExampleLock), page.ExampleLock);
        var diagnostic = Assert.Single(found);
        Assert.Equal(id, diagnostic.Id);
        var marked = diagnostic.Location.IsInSource ? source : page.ExampleLock!;
        Assert.EndsWith("// " + id, marked.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_resolution_of_the_page_compiles_and_gives_nothing(string id)
    {
        var page = DiagnosticPage.Read(id);
        var compilation = Compiling.Generate(Compiling.Compile(DiagnosticPage.Program(page.Resolution)), page.ResolutionLock);
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation, page.ResolutionLock));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void While_an_error_stands_the_surface_serves_nothing(string id)
    {
        if (DiagnosticRegistry.All.Single(d => d.Id == id).DefaultSeverity != DiagnosticSeverity.Error) return;
        var page = DiagnosticPage.Read(id);
        var result = Compiling.Driver(locked: page.ExampleLock).RunGenerators(Compiling.Compile(DiagnosticPage.Program(page.Example))).GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.GeneratedSources, static s => s.HintName.Contains("Model.", StringComparison.Ordinal) || s.HintName.Contains("Query.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_names_its_title_and_the_release_its_rule(string id)
    {
        var descriptor = DiagnosticRegistry.All.Single(d => d.Id == id);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n\n## Cause\n", DiagnosticPage.Read(id).Text, StringComparison.Ordinal);
        Assert.Contains($"\n{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | ", Compiling.Resource("AnalyzerReleases.Unshipped.md"), StringComparison.Ordinal);
        Assert.Equal($"{HelpAddress.Diagnostics}{id}.md", descriptor.HelpLinkUri);
    }

    [Fact]
    public void Ids_are_given_once_and_every_page_belongs_to_one()
    {
        var ids = DiagnosticRegistry.All.Select(static d => d.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var pages = typeof(Compiling).Assembly.GetManifestResourceNames().Where(static n => n.StartsWith("pages/", StringComparison.Ordinal));
        Assert.Equal(ids.Select(static id => $"pages/{id}.md").Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("MSYNC0001")]
    [InlineData("MSYNC0002")]
    [InlineData("MSYNC0004")]
    [InlineData("MSYNC0009")]
    [InlineData("MSYNC0015")]
    [InlineData("MSYNC3003")]
    [InlineData("MSYNC3004")]
    public void What_guards_data_cannot_be_configured_away(string id) =>
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, DiagnosticRegistry.All.Single(d => d.Id == id).CustomTags);
}
