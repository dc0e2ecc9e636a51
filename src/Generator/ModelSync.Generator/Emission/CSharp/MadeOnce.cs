namespace ModelSync.Generator.Emission.CSharp;

/// <summary>
/// A descriptor is made when the process starts. Hot reload would replace the code that made it and leave what it made: new rows with an old
/// table, a new order with old SQL. A constant cannot be replaced, so one that changes with that code makes hot reload ask for a restart.
/// </summary>
internal static class MadeOnce
{
    /// <param name="code">What runs once.</param>
    public static string Constant(string code) => $"private const string MadeOnce = \"{Fingerprint(code)}\";";

    // FNV-1a: nobody gains by making two texts alike, and it is fast.
    private static string Fingerprint(string code)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in code) hash = (hash ^ character) * 1099511628211UL;
        return hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
