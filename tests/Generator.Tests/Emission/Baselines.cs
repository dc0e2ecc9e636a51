using System.Runtime.CompilerServices;

namespace ModelSync.Generator.Tests.Emission;

/// <summary>Expected files beside their input, as plain text.</summary>
internal static class Baselines
{
    public static string Root { get; } = Path.Combine(Folder(), "Cases");

    public static string Input(string name) => File.ReadAllText(Path.Combine(Root, name, "input.cs"));

    /// <summary>Compares file by file; with UPDATE_BASELINES=1 the expectation becomes what is.</summary>
    public static void Verify(string name, IReadOnlyDictionary<string, string> files)
    {
        var folder = Path.Combine(Root, name, "expected");
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1") Write(folder, files);
        var expected = Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, files.Keys.Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllText(Path.Combine(folder, file.Key)), file.Value));
    }

    private static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
