namespace Runtime.Sqlite.Tests.Chinook;

/// <summary>The Chinook store, which lies beside the repository; tests work on copies.</summary>
internal static class ChinookFile
{
    /// <summary>Null where it is not to be had.</summary>
    public static string? Path { get; } = Find();

    // ../shared of the repository; a work tree may lie a level deeper.
    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, "shared", "data", "chinook.sqlite");
            if (File.Exists(candidate)) return candidate;
        }
        return null;
    }
}

/// <summary>A fact about the Chinook store, checked against the <c>sqlite3</c> program.</summary>
internal sealed class ChinookFactAttribute : FactAttribute
{
    public ChinookFactAttribute() => Skip = (ChinookFile.Path, Support.Sqlite3.IsInstalled) switch
    {
        (null, _) => "../shared/data/chinook.sqlite is not there",
        (_, false) => "the sqlite3 program is not in the PATH",
        _ => null!,
    };
}
