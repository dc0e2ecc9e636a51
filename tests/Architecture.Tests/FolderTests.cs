using System.Text.RegularExpressions;

namespace Architecture.Tests;

public partial class FolderTests
{
    [Theory]
    [InlineData("src/Runtime")]
    [InlineData("src/Generator")]
    public void The_folder_path_is_the_namespace(string folder)
    {
        var offenders = Repository.Files(folder, "*.cs")
            .Select(file => (Path: Repository.RelativePath(file), Declared: Namespace().Match(File.ReadAllText(file)).Groups[1].Value))
            .Where(file => file.Declared.Length > 0 && !Expected(file.Path).Contains(file.Declared))
            .Select(file => $"{file.Path} declares {file.Declared}");

        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("src/Generator")]
    [InlineData("src/Runtime")]
    [InlineData("src/Client")]
    public void A_newcomer_finds_one_page_about_the_architecture(string folder) =>
        Assert.True(File.Exists(Path.Combine(Repository.Root, folder, "ARCHITECTURE.md")), $"{folder}/ARCHITECTURE.md is missing");

    // src/Runtime/ModelSync.Server/Queries -> ModelSync.Server.Queries; the abstractions' root is the product's own namespace,
    // the door of generated code is one namespace, what the compiler asks of an old framework is where it asks for it, and attributes and the shared expression language stand in folders for the reader, not for the compiler.
    private static IEnumerable<string> Expected(string path)
    {
        var parts = path.Split('/')[2..^1];
        var full = string.Join('.', parts);
        yield return full;
        if (parts[^1] == "Polyfills")
        {
            yield return "System";
            yield return "System.Runtime.CompilerServices";
        }

        if (parts[0] == "ModelSync.Abstractions") yield return full.Replace("ModelSync.Abstractions", "ModelSync", StringComparison.Ordinal).Replace(".Attributes", "", StringComparison.Ordinal);
        if (full.StartsWith("ModelSync.Abstractions.Generated.V1", StringComparison.Ordinal)) yield return "ModelSync.Generated.V1";
        if (parts[0] == "ModelSync.Contract") yield return parts is [_, "Wire", ..] ? "ModelSync.Contract.Wire" : "ModelSync.Contract";
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
