using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Tests.Diagnostics;

/// <summary>What an editor shows while somebody types is what one document gives; what only the end of a compilation gives is shown by the next build, and is tagged so.</summary>
public sealed class LiveDiagnosticTests
{
    public static TheoryData<string> Ids() => DiagnosticPageTests.Ids();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_diagnostic_is_shown_in_its_document_unless_it_says_that_it_needs_a_build(string id)
    {
        var compilation = Compiling.Generate(Compiling.Compile(DiagnosticPage.Program(DiagnosticPage.Read(id).Example)));
        var found = await compilation.WithAnalyzers([new ModelSyncAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.First()), filterSpan: null, CancellationToken.None);
        var needsBuild = DiagnosticRegistry.All.Single(d => d.Id == id).CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);
        Assert.Equal(needsBuild ? [] : [id], found.Select(static d => d.Id));
    }

    [Fact]
    public async Task A_policy_in_another_class_is_found()
    {
        var compilation = Compiling.Generate(Compiling.Compile(
            $"{Compiling.Usings}namespace Shop;\n[SyncSurface(Npm = \"@shop/sync\")] public partial class ShopSync;\n[SyncModel] public class Bid {{ public Guid Id {{ get; init; }} }}",
            "namespace Shop; public static class Policies { [ModelSync.ReadPolicy] public static bool CanSee(Bid bid) => bid.Id != System.Guid.Empty; }"));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
    }
}
