using Logic.Harness;
using Xunit.Abstractions;

namespace Logic.Cells;

/// <summary>Each operator, conversion and form that the generator accepts is run in both languages.</summary>
[Collection(CellCollection.Name)]
public sealed class CellTests(AcceptedCells cells, ITestOutputHelper output)
{
    // There are thousands of cells.
    private const int Share = 20;

    [Fact]
    public void What_is_accepted_has_JavaScript() => Assert.Empty(cells.Unprintable);

    [Fact]
    public void Each_accepted_cell_agrees()
    {
        var comparison = Comparison.Run(cells.Package, cells.Package.Methods, Volume.Seed, Math.Max(20, Volume.Inputs / Share));
        output.WriteLine($"{cells.Accepted.Count} cells accepted, {cells.Refused.Count} refused, MODELSYNC_SEED={Volume.Seed}");
        var report = comparison.Report(m => $"{cells.ProbeOf(m).Cell}    {cells.ProbeOf(m).Body}");
        Assert.True(report.Length == 0, $"seed {Volume.Seed}\n{report}");
        // A few inputs do not hit each arm, and what is checked mostly faults.
        Assert.InRange(comparison.Trials.Count(static t => t.HasValue), comparison.Trials.Count * 9 / 10, comparison.Trials.Count);
    }
}
