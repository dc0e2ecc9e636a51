using System.Diagnostics;
using System.Text.Json;

namespace Runtime.Sqlite.Tests.Support;

/// <summary>The real <c>sqlite3</c> program: a writer and reader that shares no code with us.</summary>
internal static class Sqlite3
{
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "sqlite3.exe" : "sqlite3")));

    /// <summary>Runs SQL; fails the test when it is refused.</summary>
    public static string Run(string database, string sql)
    {
        var (output, error) = TryRun(database, sql);
        Assert.True(error.Length == 0, $"sqlite3: {error}\n{sql}");
        return output;
    }

    /// <summary>The rows of a query as JSON objects.</summary>
    public static IReadOnlyList<JsonElement> Json(string database, string sql) => Json(database, [sql])[0];

    /// <summary>The rows of several queries, in one run of the program.</summary>
    public static IReadOnlyList<IReadOnlyList<JsonElement>> Json(string database, IReadOnlyList<string> queries)
    {
        const string Next = "-- next --";
        var output = Run(database, ".mode json\n" + string.Join($"\n.print {Next}\n", queries));
        return [.. output.Split(Next + "\n").Select(rows => rows.Length == 0 ? (IReadOnlyList<JsonElement>)[] : [.. JsonDocument.Parse(rows).RootElement.EnumerateArray()])];
    }

    public static (string Output, string Error) TryRun(string database, string sql)
    {
        var start = new ProcessStartInfo("sqlite3", ["-batch", "-bail", "-cmd", ".timeout 30000", database])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.WriteLine(sql);
        process.StandardInput.Close();
        process.WaitForExit();
        return (output.Result, error.Result);
    }
}

/// <summary>A fact that needs the <c>sqlite3</c> program.</summary>
internal sealed class Sqlite3FactAttribute : FactAttribute
{
    public Sqlite3FactAttribute() => Skip = Sqlite3.IsInstalled ? null! : "the sqlite3 program is not in the PATH";
}

/// <summary>A theory that needs the <c>sqlite3</c> program.</summary>
internal sealed class Sqlite3TheoryAttribute : TheoryAttribute
{
    public Sqlite3TheoryAttribute() => Skip = Sqlite3.IsInstalled ? null! : "the sqlite3 program is not in the PATH";
}
