using System.Globalization;
using System.Text;

namespace ModelSync.Benchmarks.Live.Measuring;

/// <summary>Medians and ranges over the rounds, and ratios of the first system against each peer, round by round.</summary>
internal sealed class Report(string title, string circumstances)
{
    private readonly StringBuilder _text = new($"# {title}\n\n{circumstances}\n");

    public void Add(IReadOnlyDictionary<string, List<Sample>> rounds)
    {
        Append($"\n| system | server CPU a delivery, µs | p50, ms | p99, ms | deliveries/s | bytes a delivery | opening, s | memory, MB |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var (system, samples) in rounds)
            Append($"| {system} | {Range(samples, s => s.CpuPerDelivery)} | {Range(samples, s => s.Percentile(0.5))} | {Range(samples, s => s.Percentile(0.99))} | {Range(samples, s => s.DeliveriesPerSecond, "F0")} | {Range(samples, s => s.BytesPerDelivery, "F0")} | {Range(samples, s => s.Opening.TotalSeconds)} | {Range(samples, s => s.WorkingSet / 1e6, "F0")} |\n");

        var (ours, peers) = (rounds.First(), rounds.Skip(1));
        Append($"\n| ratio {ours.Key} / peer | CPU a delivery | p50 | bytes |\n|---|---|---|---|\n");
        foreach (var (peer, samples) in peers)
            Append($"| {peer} | {Ratio(ours.Value, samples, s => s.CpuPerDelivery)} | {Ratio(ours.Value, samples, s => s.Percentile(0.5))} | {Ratio(ours.Value, samples, s => s.BytesPerDelivery)} |\n");
    }

    public override string ToString() => _text.ToString();

    private void Append(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture));

    private static string Range(List<Sample> samples, Func<Sample, double> figure, string format = "F1") => Range(samples.Select(figure), format);

    private static string Ratio(List<Sample> ours, List<Sample> peers, Func<Sample, double> figure) =>
        Range(ours.Zip(peers, (mine, theirs) => figure(mine) / figure(theirs)), "F2");

    private static string Range(IEnumerable<double> figures, string format)
    {
        var sorted = figures.Order().ToList();
        string Text(double figure) => figure.ToString(format, CultureInfo.InvariantCulture);
        return $"{Text(sorted[sorted.Count / 2])} ({Text(sorted[0])}..{Text(sorted[^1])})";
    }
}
