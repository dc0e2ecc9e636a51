using System.Globalization;
using System.Text;

namespace ModelSync.Benchmarks.Live.Measuring;

/// <summary>A figure of a sample, as a column.</summary>
internal sealed record Column<TSample>(string Title, Func<TSample, double> Of, string Format = "F1", bool Compared = false);

/// <summary>Medians and ranges over the rounds, and ratios of the first system against each peer, round by round.</summary>
internal sealed class Report(string title, string circumstances)
{
    private readonly StringBuilder _text = new($"# {title}\n\n{circumstances}\n");

    public void Add<TSample>(IReadOnlyDictionary<string, List<TSample>> rounds, IReadOnlyList<Column<TSample>> columns)
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

    public override string ToString() => _text.ToString();

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
        return $"{Text(sorted[sorted.Count / 2])} ({Text(sorted[0])}..{Text(sorted[^1])})";
    }
}
