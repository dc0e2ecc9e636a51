using System.Text.RegularExpressions;
using ModelSync.Contract;
using ModelSync.Emit;
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

    [Fact]
    public void An_error_is_one_line_with_its_id_and_the_address_of_its_paragraph_and_then_its_details()
    {
        var error = new EmitException("MSYNC5008", "Build again.\n-old\n+new").ToString();
        Assert.Equal("ModelSync : error MSYNC5008: Build again. (https://github.com/modelsync/modelsync/blob/main/src/Generator/ModelSync.Emit/ERRORS.md#msync5008)\n-old\n+new", error);
        Assert.True(File.Exists(Path.Combine(Repository.Root, HelpAddress.Emitter.Split("/blob/main/")[1].TrimEnd('#'))));
    }

    [GeneratedRegex("\"(MSYNC5[0-9]{3})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^## (MSYNC5[0-9]{3})\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
