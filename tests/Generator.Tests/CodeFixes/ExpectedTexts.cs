using System.Runtime.CompilerServices;
using ModelSync.Generator.Tests.Diagnostics;

namespace ModelSync.Generator.Tests.CodeFixes;

/// <summary>Committed texts that fixes are expected to write.</summary>
internal static class ExpectedTexts
{
    public static string Pages { get; } = Path.Combine(Folder(), "Pages");

    public static string Cases { get; } = Path.Combine(Folder(), "Cases");

    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1";

    /// <summary>What a page's program became, without the lines that the test put in front of it and the fix left alone.</summary>
    public static string WithoutPrelude(string text, string block)
    {
        var program = DiagnosticPage.Program(block);
        var own = string.Join('\n', block.Split('\n').Where(static line => !line.StartsWith("[assembly:", StringComparison.Ordinal)));
        var prelude = new Queue<string>(program[..program.LastIndexOf(own, StringComparison.Ordinal)].TrimEnd('\n').Split('\n'));
        return string.Join('\n', text.Split('\n').Where(line => prelude.Count == 0 || line != prelude.Peek() || prelude.Dequeue() is null)).Trim() + "\n";
    }

    public static void VerifyPage(string id, IReadOnlyDictionary<string, string> written)
    {
        if (IsUpdate)
        {
            foreach (var file in Directory.GetFiles(Pages, id + ".*")) File.Delete(file);
            foreach (var (name, text) in written) File.WriteAllText(Path.Combine(Pages, name), text);
        }

        var expected = Directory.GetFiles(Pages, id + ".*").ToDictionary(static file => Path.GetFileName(file), File.ReadAllText);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
        Assert.All(written, file => Assert.Equal(expected[file.Key], file.Value));
    }

    public static void VerifyCase(string folder, string text)
    {
        var file = Path.Combine(folder, "after.cs");
        if (IsUpdate) File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file), text);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
