using System.Runtime.CompilerServices;

namespace Package.Tests.Fixtures;

/// <summary>Where things of this repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Project { get; } = Path.Combine(Root, "tests", "Package.Tests");

    /// <summary>The emitter as it was built with these tests.</summary>
    public static string Emitter { get; } = Path.Combine(Root, "src", "Generator", "ModelSync.Emit", "bin", Configuration, "net10.0");

    public static string Runtime { get; } = Path.Combine(Emitter, "runtime");

    /// <summary>What these tests were built as.</summary>
    public static string Configuration => Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
