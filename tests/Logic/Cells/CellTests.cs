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
        Assert.Empty(WithoutResult(comparison.Trials));
    }

    // What only ever faults says nothing about its results: more is tried of it.
    private IEnumerable<string> WithoutResult(IReadOnlyList<Trial> trials)
    {
        var silent = trials.Where(static t => !t.HasValue).Select(static t => t.Method).ToList();
        var again = Comparison.Run(cells.Package, silent, Volume.Seed + 1, Volume.Inputs * 2);
        Assert.Empty(again.Different);
        return again.Trials.Where(static t => !t.HasValue).Select(t => $"{cells.ProbeOf(t.Method).Cell}    {cells.ProbeOf(t.Method).Body}");
    }
}
