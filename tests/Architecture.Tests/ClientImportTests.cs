using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Import lines of src/Client (ARCHITECTURE.md there).</summary>
public partial class ClientImportTests
{
    [Theory]
    [InlineData("codec", "connection", "query", "mutation", "store", "adapters", "wire")]
    [InlineData("store", "connection", "adapters", "query", "mutation")]
    [InlineData("connection", "store", "query", "mutation", "adapters")]
    [InlineData("validate", "connection", "store", "query", "mutation", "adapters", "wire")]
    public void A_folder_of_the_client_does_not_import(string folder, params string[] forbidden)
    {
        var offenders =
            from file in Repository.Files($"src/Client/src/{folder}", "*.ts")
            from Match import in Imports().Matches(File.ReadAllText(file))
            let target = Path.GetRelativePath(Path.Combine(Repository.Root, "src/Client/src"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, import.Groups[1].Value))).Replace('\\', '/')
            where forbidden.Contains(target.Split('/')[0])
            select $"{Repository.RelativePath(file)} imports {target}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_client_has_no_default_exports_and_no_any()
    {
        var offenders = Repository.Files("src/Client/src", "*.ts")
            .Where(file => Banned().IsMatch(File.ReadAllText(file)))
            .Select(Repository.RelativePath);

        Assert.Empty(offenders);
    }

    [GeneratedRegex("""from\s+['"](\.[^'"]+)['"]""")]
    private static partial Regex Imports();

    [GeneratedRegex(@"^export default|:\s*any\b|\bas any\b|@ts-(ignore|nocheck)", RegexOptions.Multiline)]
    private static partial Regex Banned();
}
