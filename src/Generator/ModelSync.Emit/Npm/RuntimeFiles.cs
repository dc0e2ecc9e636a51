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

    // The compiler rewrites the extension in code but leaves it in declarations, where it names no file of the package.
    [GeneratedRegex(@"(from '\.[^'\n]*|import\('\.[^'\n]*)\.ts'")]
    private static partial Regex TypeScriptImport();
}
