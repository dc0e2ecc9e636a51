namespace Package.Tests.Packing;

public sealed class ReproducibleTests
{
    private const string Library = "src/Runtime/ModelSync.Abstractions/bin/Release/net10.0/ModelSync.Abstractions.dll";

    private static readonly string[] Projects = ["src/Runtime/ModelSync.Abstractions", "src/Generator/ModelSync.Generator", "src/Generator/ModelSync.CodeFixes", "src/Generator/ModelSync.Emit"];

    /// <summary>The symbols of the other three are embedded.</summary>
    private static readonly string[] Assemblies =
    [
        Library,
        "src/Generator/ModelSync.Generator/bin/Release/netstandard2.0/ModelSync.Generator.dll",
        "src/Generator/ModelSync.CodeFixes/bin/Release/netstandard2.0/ModelSync.CodeFixes.dll",
        "src/Generator/ModelSync.Emit/bin/Release/net10.0/ModelSync.Emit.dll",
    ];

    [Fact]
    public void Two_folders_give_the_same_bytes_and_symbols_that_know_the_repository()
    {
        using var first = new SourceFolder([.. Projects, "src/Generator/ModelSync.Contract"]);
        using var second = new SourceFolder(first);
        first.Build(Projects);
        second.Build(Projects);
        Assert.All([.. Assemblies, Path.ChangeExtension(Library, ".pdb")], file => Assert.True(File.ReadAllBytes(first[file]).AsSpan().SequenceEqual(File.ReadAllBytes(second[file])), $"{file} differs."));
        Assert.All(Assemblies, file =>
        {
            var information = DebugInformation.Of(first[file]);
            Assert.All(information.Documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
            Assert.Equal($"https://raw.githubusercontent.com/somebody/modelsync/{first.CommitId}/*", information.SourceLink["/_/*"]);
        });
    }
}
