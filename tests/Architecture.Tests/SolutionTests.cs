using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>What is not in the solution is neither built nor formatted by the lane.</summary>
public partial class SolutionTests
{
    private static readonly string Solution = File.ReadAllText(Path.Combine(Repository.Root, "ModelSync.sln"));

    /// <summary>Projects that are not built here by nature.</summary>
    private static readonly string[] Outside =
    [
        // The template of `dotnet new modelsync`: the packing test makes a project of it and builds that from the packages.
        "samples/Todos/Todos.csproj",
    ];

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var listed = Entry().Matches(Solution).Select(static entry => entry.Groups["path"].Value.Replace('\\', '/')).Where(static path => path.EndsWith(".csproj", StringComparison.Ordinal));
        var present = new[] { "src", "tests", "samples" }.SelectMany(static folder => Repository.Files(folder, "*.csproj")).Select(Repository.RelativePath);

        Assert.Equal(present.Order(StringComparer.Ordinal), listed.Concat(Outside).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_of_the_solution_holds_something()
    {
        var parents = Nesting().Matches(Solution).Select(static line => line.Groups["parent"].Value).ToHashSet();
        var empty = Entry().Matches(Solution)
            .Where(entry => !entry.Groups["path"].Value.Contains('.', StringComparison.Ordinal) && !parents.Contains(entry.Groups["id"].Value))
            .Select(static entry => entry.Groups["path"].Value);

        Assert.Empty(empty);
    }

    [GeneratedRegex("""^Project\("[^"]+"\) = "[^"]+", "(?<path>[^"]+)", "(?<id>[^"]+)"\r?$""", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\t\t\{[^}]+\} = (?<parent>\{[^}]+\})\r?$", RegexOptions.Multiline)]
    private static partial Regex Nesting();
}
