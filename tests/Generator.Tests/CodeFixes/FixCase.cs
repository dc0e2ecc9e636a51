using System.Text.RegularExpressions;
using ModelSync.Contract;

namespace ModelSync.Generator.Tests.CodeFixes;

/// <summary>
/// A program and what a fix makes of it: <c>Cases/Name/before.cs</c> begins with a line that names the diagnostic and the key of the fix,
/// <c>// MSYNC0012 TakeContextFix.User</c>, and <c>all</c> behind them where it is applied to all diagnostics at once.
/// </summary>
internal sealed partial record FixCase(string Folder, string Id, string Key, bool IsForAll, string Text)
{
    /// <summary>A lock file beside it; null without one.</summary>
    public string? Lock { get; init; }

    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetDirectories(ExpectedTexts.Cases).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static IEnumerable<FixCase> All() => Names.Select(Read);

    public static FixCase Read(string name)
    {
        var folder = Path.Combine(ExpectedTexts.Cases, name);
        var text = File.ReadAllText(Path.Combine(folder, "before.cs"));
        var head = Head().Match(text);
        Assert.True(head.Success, $"{name} does not begin with the diagnostic and the key of its fix");
        return new FixCase(folder, head.Groups["id"].Value, head.Groups["key"].Value, head.Groups["all"].Success, text[head.Length..])
        {
            Lock = File.Exists(Path.Combine(folder, LockFile.FileName)) ? File.ReadAllText(Path.Combine(folder, LockFile.FileName)) : null,
        };
    }

    [GeneratedRegex(@"^// (?<id>MSYNC\d{4}) (?<key>[\w.]+)(?<all> all)?\n")]
    private static partial Regex Head();
}
