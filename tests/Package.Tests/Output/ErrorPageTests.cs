using System.Text.RegularExpressions;
using Package.Tests.Fixtures;

namespace Package.Tests.Output;

/// <summary>What the emitter says is explained on one page.</summary>
public sealed partial class ErrorPageTests
{
    private static readonly string Emitter = Path.Combine(Repository.Root, "src", "Generator", "ModelSync.Emit");

    [Fact]
    public void Every_error_has_its_place_on_the_page_and_no_other_has()
    {
        var sources = Directory.GetFiles(Emitter, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !Path.GetRelativePath(Emitter, file).StartsWith("obj", StringComparison.Ordinal));
        var thrown = sources.SelectMany(static file => Quoted().Matches(File.ReadAllText(file))).Select(static match => match.Groups[1].Value);
        var explained = Heading().Matches(File.ReadAllText(Path.Combine(Emitter, "ERRORS.md"))).Select(static match => match.Groups[1].Value).ToList();
        Assert.Equal(thrown.Distinct().Order(StringComparer.Ordinal), explained);
    }

    [GeneratedRegex("\"(MSYNC5[0-9]{3})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("^## (MSYNC5[0-9]{3}): ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
