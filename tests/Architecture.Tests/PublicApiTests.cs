using System.Reflection;
using PublicApiGenerator;

namespace Architecture.Tests;

/// <summary>What the packages promise to their users stands in a file beside each project, so that a change of it is seen in the diff of a commit.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("ModelSync.Abstractions")]
    [InlineData("ModelSync.AspNetCore")]
    [InlineData("ModelSync.OpenApi")]
    [InlineData("ModelSync.Server")]
    [InlineData("ModelSync.Sqlite")]
    [InlineData("ModelSync.Wire")]
    public void The_public_surface_is_the_recorded_one(string assembly)
    {
        var api = Assembly.Load(assembly).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var file = Path.Combine(Repository.Root, "src", "Runtime", assembly, "PublicAPI.txt");
        // As for the baselines of the generator: read the diff before you commit it.
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1") File.WriteAllText(file, api);
        Assert.Equal(File.ReadAllText(file), api);
    }
}
