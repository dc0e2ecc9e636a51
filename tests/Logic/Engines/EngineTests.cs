using Logic.Harness;

namespace Logic.Engines;

/// <summary>A second engine gives the same results: what is proven in Node holds where people are.</summary>
public sealed class EngineTests(TranslatedPackage package) : IClassFixture<TranslatedPackage>
{
    private const int Share = 10;

    [ChromiumFact]
    public async Task Chromium_agrees_too()
    {
        var trials = Comparison.Prepare(package.Methods, Volume.Seed, Math.Max(20, Volume.Inputs / Share));
        var comparison = Comparison.Of(trials, await Chromium.RunAsync(package, [.. trials.Select(static t => t.Job)]));
        var report = comparison.Report(static m => m.Name);
        Assert.True(report.Length == 0, $"seed {Volume.Seed}\n{report}");
    }
}
