using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Tests.Diagnostics;

namespace ModelSync.Generator.Tests.CodeFixes;

/// <summary>
/// Every fix that is offered for the example of a diagnostic's page. What each makes of it stands in <c>Pages</c>; UPDATE_BASELINES=1 writes them anew.
/// </summary>
public sealed class PageFixTests
{
    private const string File = "Page.cs";

    public static TheoryData<string> Ids() => [.. DiagnosticRegistry.All.Select(static d => d.Id).Where(static id => Repairing.Providers.Any(p => p.FixableDiagnosticIds.Contains(id)))];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_fix_resolves_the_example_of_the_page_and_what_it_writes_compiles(string id)
    {
        var page = DiagnosticPage.Read(id);
        var block = page.Example.Replace(" // " + id, "", StringComparison.Ordinal);
        using var editor = Repairing.Locked(page.ExampleLock, (File, DiagnosticPage.Program(block)));
        var diagnostic = Assert.Single(await Repairing.AnalyzeAsync(editor.Solution), d => d.Id == id);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (provider, action) in await editor.OfferedAsync(diagnostic))
        {
            Assert.StartsWith(provider.GetType().Name, action.EquivalenceKey, StringComparison.Ordinal);
            var repaired = await editor.ApplyAsync(action);
            Assert.Empty(await Repairing.ErrorsAsync(repaired));
            // What is said about older contracts has to be accepted next.
            Assert.DoesNotContain(await Repairing.AnalyzeAsync(repaired), d => d.Id == id || (d.Severity == DiagnosticSeverity.Error && d.Id != LockDiagnostics.MustBeAccepted.Id));
            if (Repairing.LockOf(repaired) != page.ExampleLock) Assert.Equal(page.ResolutionLock, Repairing.LockOf(repaired));
            written.Add($"{id}.{action.EquivalenceKey}.cs", $"// {action.Title}\n{ExpectedTexts.WithoutPrelude(Repairing.Text(repaired, File), block)}");
        }

        ExpectedTexts.VerifyPage(id, written);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Lines_end_as_they_do_in_the_file(string id)
    {
        var text = DiagnosticPage.Program(DiagnosticPage.Read(id).Example);
        var unix = await FirstAsync(text, id);
        var windows = await FirstAsync(text.Replace("\n", "\r\n", StringComparison.Ordinal), id);
        Assert.Equal(unix?.Replace("\n", "\r\n", StringComparison.Ordinal), windows);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task All_diagnostics_of_a_document_are_resolved_at_once(string id)
    {
        var (block, locked) = (DiagnosticPage.Read(id).Example, DiagnosticPage.Read(id).ExampleLock);
        using var editor = Repairing.Locked(locked, (File, DiagnosticPage.Program(block + (locked is null ? Copy(block) : ""))));
        var found = (await Repairing.AnalyzeAsync(editor.Solution)).Where(d => d.Id == id).ToList();
        Assert.NotEmpty(found);
        foreach (var (provider, action) in await editor.OfferedAsync(found[0]))
        {
            var repaired = await editor.ApplyAllAsync(provider, id, action.EquivalenceKey!);
            // That there are two of something is said by the same id, and is no mistake of the example.
            Assert.DoesNotContain(await Repairing.AnalyzeAsync(repaired), d => d.Id == id && !d.GetMessage(CultureInfo.InvariantCulture).Contains("is a second", StringComparison.Ordinal));
            Assert.Empty(await Repairing.ErrorsAsync(repaired));
        }
    }

    private static async Task<string?> FirstAsync(string text, string id)
    {
        using var editor = Repairing.Locked(DiagnosticPage.Read(id).ExampleLock, (File, text));
        var offered = await editor.OfferedAsync((await Repairing.AnalyzeAsync(editor.Solution)).First(d => d.Id == id));
        return offered.Count == 0 ? null : Repairing.Text(await editor.ApplyAsync(offered[0].Action), File);
    }

    // The same again, with other names.
    private static string Copy(string block)
    {
        var names = Regex.Matches(block, @"(?:class|struct|record|enum) (?:struct |class )?(\w+)").Select(static m => m.Groups[1].Value).Distinct();
        return names.Aggregate(Regex.Replace(block, "^(\\[assembly:|using ).*$", "", RegexOptions.Multiline), static (text, name) => Regex.Replace(text, $@"\b{name}\b", name + "Too"));
    }
}
