using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Market;

namespace Surfaces;

/// <summary>All that one surface gives away before anybody connects, by name: contract, positions, lock section, and each file of its package.</summary>
internal static class Shipped
{
    /// <summary>Runs the emitter in a process of its own, as builds do. Modes have different files: maps are in workspaces only.</summary>
    public static IReadOnlyDictionary<string, string> By(string surface, string folder)
    {
        Emit("--assembly", Assembly, "--output", Path.Combine(folder, "npm"), "--mode", "workspace", "--project", Here());
        Emit("lock", "--assembly", Assembly, "--file", Path.Combine(folder, "modelsync.lock.json"));
        var package = Path.Combine(folder, "npm", surface == nameof(StaffSync) ? "staff-sync" : "visitor-sync");
        var shipped = Directory.GetFiles(package, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(package, file), static file => Path.GetFileName(file) + "\n" + File.ReadAllText(file));
        shipped.Add("contract", Literal(surface, "Contract"));
        shipped.Add("positions", Literal(surface, "Sources"));
        shipped.Add("lock", Locked(Path.Combine(folder, "modelsync.lock.json"), surface));
        return shipped;
    }

    /// <summary>Names of what has the word in it, its own name included.</summary>
    public static IEnumerable<string> With(this IReadOnlyDictionary<string, string> shipped, string word) =>
        shipped.Where(s => s.Value.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(static s => s.Key).Order(StringComparer.Ordinal);

    private static string Assembly => typeof(StaffSync).Assembly.Location;

    // Ordinal order of the surfaces: that of the staff is the first.
    private static string Literal(string surface, string method) => (string)typeof(StaffSync).Assembly
        .GetType(surface == nameof(StaffSync) ? "ModelSync.Generated.__ModelSyncContract" : "ModelSync.Generated.__ModelSyncContract2", throwOnError: true)!
        .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null)!;

    private static string Locked(string file, string surface)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("surfaces").EnumerateArray().Single(s => s.GetProperty("surface").GetString() == surface).GetRawText();
    }

    private static void Emit(params string[] arguments)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        var emitter = Path.Combine(Here(), "..", "..", "src", "Generator", "ModelSync.Emit", "bin", configuration, "net10.0", "ModelSync.Emit.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [emitter, .. arguments]) { RedirectStandardError = true, RedirectStandardOutput = true, StandardErrorEncoding = Encoding.UTF8 })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output.Result + error.Result);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
