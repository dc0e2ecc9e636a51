using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ModelSync.Emit.Npm;

/// <summary>The client runtime, built from src/Client, which lies beside the emitter.</summary>
internal static partial class RuntimeFiles
{
    public static IReadOnlyDictionary<string, byte[]> Load(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "codegen", "v1.js")))
            throw new EmitException("MSYNC5005", $"The client runtime is not at '{folder}'. Build src/Generator/ModelSync.Emit without ModelSyncSkipClient.");
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path.EndsWith(".d.ts", StringComparison.Ordinal)) files.Add(path, Encoding.UTF8.GetBytes(TypeScriptImport().Replace(File.ReadAllText(file), "$1.js'")));
            else if (path.EndsWith(".js", StringComparison.Ordinal)) files.Add(path, File.ReadAllBytes(file));
        }

        return files;
    }

    /// <summary>Equal for equal files.</summary>
    public static string Hash(IReadOnlyDictionary<string, byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in files.OrderBy(static file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The compiler rewrites the extension in code but leaves it in declarations, where it names no file of the package.
    [GeneratedRegex(@"(from '\.[^'\n]*|import\('\.[^'\n]*)\.ts'")]
    private static partial Regex TypeScriptImport();
}
