namespace ModelSync.Emit.Output;

/// <summary>The list of files that the emitter owns: what it may overwrite and must delete.</summary>
internal static class Manifest
{
    public const string FileName = ".modelsync-files";

    public static IReadOnlyList<string> Read(string path) =>
        File.Exists(path) ? [.. File.ReadAllLines(path).Where(line => line.Length > 0)] : [];

    public static string Print(IEnumerable<string> files) => string.Concat(files.Order(StringComparer.Ordinal).Select(file => file + "\n"));
}
