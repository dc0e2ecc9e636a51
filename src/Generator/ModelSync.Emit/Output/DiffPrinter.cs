using System.Text;

namespace ModelSync.Emit.Output;

/// <summary>Shows a change as a diff: the lines between the equal beginning and the equal end.</summary>
internal static class DiffPrinter
{
    private const int Context = 3;
    private const int MaxLines = 60;

    public static string Print(Change change)
    {
        var (before, after) = (Lines(change.Before), Lines(change.After));
        var head = Common(before, after);
        var tail = Common([.. before.Skip(head).Reverse()], [.. after.Skip(head).Reverse()]);
        var start = Math.Max(0, head - Context);
        var lines = before.Skip(start).Take(head - start).Select(line => " " + line)
            .Concat(before[head..(before.Length - tail)].Select(line => "-" + line))
            .Concat(after[head..(after.Length - tail)].Select(line => "+" + line))
            .Concat(after[(after.Length - tail)..].Take(Context).Select(line => " " + line))
            .ToList();
        var rest = lines.Count > MaxLines ? $"\n... and {lines.Count - MaxLines} more lines" : "";
        return $"--- {Name("a/", change.Before, change.File)}\n+++ {Name("b/", change.After, change.File)}\n@@ line {start + 1} @@\n{string.Join('\n', lines.Take(MaxLines))}{rest}";
    }

    private static string Name(string side, byte[]? content, string file) => content is null ? "/dev/null" : side + file;

    private static string[] Lines(byte[]? content) => content is null ? [] : Encoding.UTF8.GetString(content).TrimEnd('\n').Split('\n');

    private static int Common(string[] left, string[] right)
    {
        var count = 0;
        while (count < left.Length && count < right.Length && left[count] == right[count]) count++;
        return count;
    }
}
