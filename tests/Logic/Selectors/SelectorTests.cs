using Logic.Harness;
using Xunit.Abstractions;

namespace Logic.Selectors;

/// <summary>What a selector makes of a row in .NET it makes in JavaScript of the members that travel.</summary>
public sealed class SelectorTests(TranslatedPackage package, ITestOutputHelper output) : IClassFixture<TranslatedPackage>
{
    [Fact]
    public void Both_languages_agree()
    {
        var selectors = package.Contract.Queries.Where(static q => q.Select is not null).Select(Selector.Of).ToList();
        Assert.Equal(typeof(Selections).GetMethods().Count(static m => m.IsStatic), selectors.Count);
        var comparison = Comparison.Run(package, selectors, Volume.Seed, Volume.Inputs);
        output.WriteLine($"MODELSYNC_SEED={Volume.Seed} MODELSYNC_LOGIC_INPUTS={Volume.Inputs}, {selectors.Count} selectors");
        var report = comparison.Report(static m => m.Name);
        Assert.True(report.Length == 0, $"seed {Volume.Seed}\n{report}");
        Assert.All(comparison.Trials, static t => Assert.True(t.HasValue, $"{t.Method.Name} has no input with a result"));
    }

    [Theory]
    [InlineData("selections.owners", "Id Owner")]
    [InlineData("selections.scores", "Balance Id Visits")]
    [InlineData("selections.grades", "Balance Grade Home Id Visits")]
    [InlineData("selections.left", "")]
    [InlineData("selections.values", "")]
    public void What_travels_is_what_is_read_and_what_sorts(string query, string members) =>
        Assert.Equal(members, string.Join(' ', package.Contract.Queries.Single(q => q.Name == query).Select!.Members));
}
