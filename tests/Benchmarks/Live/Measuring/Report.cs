using System.Globalization;
using System.Text;

namespace ModelSync.Benchmarks.Live.Measuring;

/// <summary>A figure of a sample, as a column.</summary>
internal sealed record Column<TSample>(string Title, Func<TSample, double> Of, string Format = "F1", bool Compared = false);

/// <summary>Medians and ranges over the rounds, and ratios of the first system against each peer, round by round.</summary>
internal sealed class Report(string title, string circumstances)
{
    private readonly StringBuilder _text = new($"# {title}\n\n{circumstances}\n");

    /// <param name="rounds">Samples by system; the first system is ours.</param>
    /// <param name="question">Its columns, and its bars as far as their peers took part.</param>
    public void Add<TSample>(IReadOnlyDictionary<string, List<TSample>> rounds, Question<TSample> question)
    {
        AddFigures(rounds, question.Columns);
        AddBars(rounds, [.. question.Bars.Where(bar => bar.Peer is null || rounds.ContainsKey(bar.Peer))]);
    }

    public override string ToString() => _text.ToString();

    private void AddFigures<TSample>(IReadOnlyDictionary<string, List<TSample>> rounds, IReadOnlyList<Column<TSample>> columns)
    {
        AddRow("system", columns.Select(column => column.Title), isFirst: true);
        foreach (var (system, samples) in rounds)
            AddRow(system, columns.Select(column => Range(samples.Select(column.Of), column.Format)));

        var (ours, peers) = (rounds.First(), rounds.Skip(1));
        List<Column<TSample>> compared = [.. columns.Where(column => column.Compared)];
        AddRow($"ratio {ours.Key} / peer", compared.Select(column => column.Title), isFirst: true);
        foreach (var (peer, samples) in peers)
            AddRow(peer, compared.Select(column => Range(ours.Value.Zip(samples, (mine, theirs) => column.Of(mine) / column.Of(theirs)), "F2")));
    }

    private void AddBars<TSample>(IReadOnlyDictionary<string, List<TSample>> rounds, IReadOnlyList<Bar<TSample>> bars)
    {
        if (bars.Count == 0) return;
        var ours = rounds.First();
        AddRow("bar", ["at most", "measured", ""], isFirst: true);
        foreach (var bar in bars)
        {
            var figures = bar.Peer is { } peer
                ? ours.Value.Zip(rounds[peer], (mine, theirs) => bar.Column.Of(mine) / bar.Column.Of(theirs))
                : ours.Value.Select(bar.Column.Of);
            var format = bar.Peer is null ? bar.Column.Format : "F2";
            var (measured, most) = (MedianOf(figures), bar.AtMost.ToString(format, CultureInfo.InvariantCulture));
            AddRow($"{ours.Key}: {bar.Column.Title}{(bar.Peer is null ? "" : $", against {bar.Peer}")}", [most, measured.ToString(format, CultureInfo.InvariantCulture), measured <= bar.AtMost ? "holds" : "missed"]);
        }
    }

    private void AddRow(string name, IEnumerable<string> cells, bool isFirst = false)
    {
        List<string> row = [name, .. cells];
        if (isFirst) _text.Append('\n');
        _text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        if (isFirst) _text.Append('|').Insert(_text.Length, "---|", row.Count).Append('\n');
    }

    private static string Range(IEnumerable<double> figures, string format)
    {
        var sorted = figures.Order().ToList();
        string Text(double figure) => figure.ToString(format, CultureInfo.InvariantCulture);
        return $"{Text(MedianOf(sorted))} ({Text(sorted[0])}..{Text(sorted[^1])})";
    }

    private static double MedianOf(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
