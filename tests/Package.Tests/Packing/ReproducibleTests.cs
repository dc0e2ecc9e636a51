namespace Package.Tests.Packing;

public sealed class ReproducibleTests
{
    private const string Library = "src/Runtime/ModelSync.Abstractions/bin/Release/net10.0/ModelSync.Abstractions.dll";
    private const string Analyzer = "src/Generator/ModelSync.Generator/bin/Release/netstandard2.0/ModelSync.Generator.dll";

    [Fact]
    public void Two_folders_give_the_same_bytes_and_symbols_that_know_the_repository()
    {
        using var first = new SourceFolder("src/Runtime/ModelSync.Abstractions", "src/Generator/ModelSync.Generator", "src/Generator/ModelSync.Contract");
        using var second = new SourceFolder(first);
        first.Build("src/Runtime/ModelSync.Abstractions");
        second.Build("src/Runtime/ModelSync.Abstractions");
        Assert.All([Library, Path.ChangeExtension(Library, ".pdb")], file => Assert.True(File.ReadAllBytes(first[file]).AsSpan().SequenceEqual(File.ReadAllBytes(second[file])), $"{file} differs."));

        // Its symbols are embedded. Its bytes are not compared: PolySharp adds its types in another order in each process of the compiler.
        first.Build("src/Generator/ModelSync.Generator");
        Assert.All([Library, Analyzer], file =>
        {
            var information = DebugInformation.Of(first[file]);
            Assert.All(information.Documents, document => Assert.StartsWith("/_/", document, StringComparison.Ordinal));
            Assert.Equal($"https://raw.githubusercontent.com/somebody/modelsync/{first.CommitId}/*", information.SourceLink["/_/*"]);
        });
    }
}
