using System.Globalization;
using System.Text;

namespace ModelSync.Benchmarks.Harness;

/// <summary>Results as they are committed: the machine, every row, every bar, held or not.</summary>
internal static class MarkdownReport
{
    public static string Of(string question, IEnumerable<Comparison> comparisons)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"# {question}").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Machine.Name}. CPU time of the thread, rounds in turns.");
        foreach (var comparison in comparisons) Append(text, comparison);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder text, Comparison comparison)
    {
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {comparison.Title}").AppendLine();
        text.AppendLine("| candidate | ns, median | range | bytes | allocated B | of the first |").AppendLine("|---|---|---|---|---|---|");
        var first = comparison.Measurements[0];
        foreach (var row in comparison.Measurements)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Median:F0} | {row.Nanoseconds[0]:F0}-{row.Nanoseconds[^1]:F0} | {row.Bytes} | {row.Allocated} | {row.Median / first.Median:F2} |");
        if (comparison.Bars.Count > 0) text.AppendLine().AppendLine("| bar | at most | measured | |").AppendLine("|---|---|---|---|");
        foreach (var bar in comparison.Bars) Append(text, comparison, bar);
    }

    private static void Append(StringBuilder text, Comparison comparison, Bar bar)
    {
        var (ours, theirs) = (comparison[bar.Candidate], comparison[bar.Peer]);
        var ratio = bar.Size ? (double)ours.Bytes / theirs.Bytes : ours.Median / theirs.Median;
        var what = bar.Size ? "bytes" : "time";
        text.AppendLine(CultureInfo.InvariantCulture, $"| {bar.Candidate}: {what} against {bar.Peer} | {bar.AtMost:F2} | {ratio:F3} | {(ratio <= bar.AtMost ? "holds" : "missed")} |");
    }
}
