using System.Reflection;

namespace Architecture.Tests;

/// <summary>Where the sources and the built generator are.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string GeneratorAssembly { get; } = Metadata("GeneratorAssembly");

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "dist"));

    public static string RelativePath(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
