using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Tests.CodeFixes;

/// <summary><c>fixes.md</c> against the registry, the providers, the pages and what is tested.</summary>
public sealed partial class FixTableTests
{
    private static readonly IReadOnlyList<(string Id, string[] Fixes, string Says)> Table =
        [.. Row().Matches(Compiling.Resource("fixes.md")).Select(static m => (m.Groups[1].Value, m.Groups[2].Value == "none" ? [] : m.Groups[2].Value.Split(", "), m.Groups[3].Value))];

    public static TheoryData<string> Ids() => [.. Table.Select(static row => row.Id)];

    [Fact]
    public void Every_diagnostic_has_a_row_in_the_order_of_the_ids() =>
        Assert.Equal(DiagnosticRegistry.All.Select(static d => d.Id).Order(StringComparer.Ordinal), Table.Select(static row => row.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fixes_of_a_row_are_those_that_say_so(string id) => Assert.Equal(
        Repairing.Providers.Where(p => p.FixableDiagnosticIds.Contains(id)).Select(static p => p.GetType().Name),
        Table.Single(row => row.Id == id).Fixes);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_ends_with_what_the_row_says(string id)
    {
        var (_, fixes, says) = Table.Single(row => row.Id == id);
        Assert.EndsWith($"\n\nCode fix: {(fixes.Length == 0 ? "none, " : "")}{says}.\n", Compiling.Resource($"pages/{id}.md"), StringComparison.Ordinal);
        Assert.Equal(fixes.Length == 0, says.StartsWith("because ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_fix_of_a_row_is_applied_by_a_test(string id)
    {
        var applied = Directory.GetFiles(ExpectedTexts.Pages, id + ".*").Select(static file => Path.GetFileName(file).Split('.')[1])
            .Concat(FixCase.All().Where(c => c.Id == id).Select(static c => c.Key.Split('.')[0]));
        Assert.Equal(Table.Single(row => row.Id == id).Fixes, applied.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_provider_is_exported_under_its_own_name() => Assert.All(Repairing.Providers, static provider =>
    {
        var export = Assert.IsType<ExportCodeFixProviderAttribute>(Assert.Single(provider.GetType().GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false)));
        Assert.Equal((provider.GetType().Name, "C#"), (export.Name, Assert.Single(export.Languages)));
    });

    [GeneratedRegex(@"^\| (MSYNC\d{4}) \| ([\w, ]+) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
