using System.Text.RegularExpressions;
using ModelSync.Generator.Suppression;

namespace ModelSync.Generator.Tests.Suppression;

public sealed partial class SuppressionTests
{
    [Fact]
    public void Warnings_that_generated_code_makes_moot_are_taken_back_and_no_others()
    {
        var source = Compiling.Resource("Sources/Suppressed.cs");
        var ids = SuppressionRegistry.All.Select(static s => s.Descriptor.SuppressedDiagnosticId).ToList();
        var found = CompilerRun.Over(source, ids.Where(static id => !id.StartsWith("CS", StringComparison.Ordinal)));
        Assert.DoesNotContain(found, static w => w.Level == "error");
        // A suppressed warning is in the compiler's log all the same: it was there.
        Assert.Equal(Told(Expected(source)), Told(found.Where(w => ids.Contains(w.Id)).Select(static w => (w.Line, w.Suppression is null ? "stays" : "gone", w.Id))));
        Assert.All(found.Where(w => w.Suppression is not null), static w => Assert.Contains(Descriptor(w.Id), w.Suppression, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_suppression_is_in_the_source_that_is_tested() => Assert.Equal(
        SuppressionRegistry.All.Select(static s => s.Descriptor.SuppressedDiagnosticId).Order(StringComparer.Ordinal),
        Expected(Compiling.Resource("Sources/Suppressed.cs")).Where(static e => e.Says == "gone").Select(static e => e.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Each_has_an_id_of_its_own_and_a_reason()
    {
        Assert.Equal(SuppressionRegistry.All.Select(static (_, i) => $"MSYNCSPR{i + 1:D4}"), SuppressionRegistry.All.Select(static s => s.Descriptor.Id));
        Assert.All(SuppressionRegistry.All, static s => Assert.InRange(s.Descriptor.Justification.ToString(System.Globalization.CultureInfo.InvariantCulture).Length, 20, 120));
    }

    private static string Told(IEnumerable<(int Line, string Says, string Id)> warnings) => string.Join('\n', warnings.Order().Select(static w => $"{w.Line}: {w.Says} {w.Id}"));

    private static string Descriptor(string id) => SuppressionRegistry.All.Single(s => s.Descriptor.SuppressedDiagnosticId == id).Descriptor.Id;

    private static IEnumerable<(int Line, string Says, string Id)> Expected(string source) => source.Split('\n')
        .SelectMany(static (line, i) => Comment().Matches(line).Select(m => (i + 1, m.Groups[1].Value, m.Groups[2].Value)));

    [GeneratedRegex(@"\b(gone|stays): (\w+)")]
    private static partial Regex Comment();
}
