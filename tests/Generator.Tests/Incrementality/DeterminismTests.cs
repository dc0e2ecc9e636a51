using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Tests.Incrementality;

public sealed class DeterminismTests
{
    private static readonly string Reference = Output(Parts());

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_output_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Invariant globalization knows no culture's data, so the traps are set by hand.
            var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            if (culture.Length > 0)
            {
                hostile.NumberFormat.NegativeSign = "−";
                hostile.NumberFormat.NumberDecimalSeparator = ",";
                hostile.DateTimeFormat.DateSeparator = culture == "ar-SA" ? "‏/" : ".";
            }

            CultureInfo.CurrentCulture = hostile;
            Assert.Equal(Reference, Output(Parts()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_output_does_not_depend_on_the_order_of_the_files(int seed)
    {
        var parts = Parts();
        new Random(seed).Shuffle(parts);
        Assert.Equal(Reference, Output(parts));
    }

    /// <summary>One file per declaration.</summary>
    private static (string Path, string Text)[] Parts()
    {
        var body = Compiling.Shop[(Compiling.Shop.IndexOf("namespace Shop;", StringComparison.Ordinal) + "namespace Shop;".Length)..];
        var declarations = body.Split("\n[SyncModel").SelectMany(static (part, i) => (i == 0 ? part : "\n[SyncModel" + part).Split("\npublic static class").Select(static (p, j) => j == 0 ? p : "\npublic static class" + p));
        return [.. declarations.Select(static (text, i) => ($"Part{i}.cs", $"{Compiling.Usings}namespace Shop;\n{text}"))];
    }

    private static string Output((string Path, string Text)[] parts)
    {
        var result = Compiling.Driver().RunGenerators(Compiling.Compile(parts)).GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.True(result.GeneratedSources.Length > 10, string.Join('\n', result.GeneratedSources.Select(static s => s.HintName)));
        return string.Join('\n', result.GeneratedSources.OrderBy(static s => s.HintName, StringComparer.Ordinal).Select(static s => $"=== {s.HintName}\n{s.SourceText}"));
    }
}
