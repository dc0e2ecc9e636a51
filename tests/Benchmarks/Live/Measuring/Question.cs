namespace ModelSync.Benchmarks.Live.Measuring;

/// <summary>What is read off the samples of a question, and the bars that are held against it.</summary>
internal sealed record Question<TSample>(IReadOnlyList<Column<TSample>> Columns, params IReadOnlyList<Bar<TSample>> Bars);

/// <summary>The questions whose servers run in processes of their own.</summary>
internal static class Questions
{
    private const string SignalR = "SignalR MessagePack";
    private const string Kestrel = "Kestrel WebSocket";

    private static readonly Column<Sample> CpuPerWrite = new("server CPU a write, µs", sample => sample.CpuPerWrite, Compared: true);
    private static readonly Column<Sample> CpuPerDelivery = new("server CPU a delivery, µs", sample => sample.CpuPerDelivery, Compared: true);
    private static readonly Column<Sample> Median = new("p50, ms", sample => sample.Percentile(0.5), Compared: true);
    private static readonly Column<Sample> Slowest = new("p99, ms", sample => sample.Percentile(0.99));
    private static readonly Column<Sample> Opening = new("opening, s", sample => sample.Opening.TotalSeconds, "F2", Compared: true);

    private static readonly Column<Sample>[] Delivery =
    [
        CpuPerDelivery,
        Median,
        Slowest,
        new("deliveries/s", sample => sample.DeliveriesPerSecond, "F0"),
        new("bytes a delivery", sample => sample.BytesPerDelivery, "F0", Compared: true),
        Opening with { Compared = false },
        new("memory, MB", sample => sample.WorkingSet / 1e6, "F0"),
    ];

    private static readonly Column<MemorySample> Connection = new("heap a connection with one query, B", sample => sample.Connection, "F0", Compared: true);
    private static readonly Column<MemorySample> SharedQuery = new("heap a further shared query, B", sample => sample.Query, "F0", Compared: true);
    private static readonly Column<MemorySample> Partition = new("partition of a query of its own, B", sample => sample.OwnQuery - sample.Query, "F0");

    public static Question<Sample> P3 { get; } = new(
        [CpuPerWrite, Median, Slowest, new("writes/s", sample => sample.Writes / sample.Wall.TotalSeconds, "F0")],
        new Bar<Sample>(CpuPerWrite, SignalR, 1.0));

    public static Question<Sample> P4 { get; } = new(Delivery, new(CpuPerDelivery, SignalR, 0.5), new(Median, SignalR, 0.4));

    public static Question<Sample> P5 { get; } = new(Delivery, new(CpuPerDelivery, SignalR, 0.9), new(CpuPerDelivery, "ShareDB", 0.35), new(CpuPerDelivery, "Triplit", 0.17));

    public static Question<MemorySample> P7 { get; } = new(
        [
            Connection,
            new("working set a connection, B", sample => sample.ConnectionWorkingSet, "F0", Compared: true),
            SharedQuery,
            new("heap a further query of its own, B", sample => sample.OwnQuery, "F0", Compared: true),
            Partition,
        ],
        new(Connection, Kestrel, 1.1), new(SharedQuery, SignalR, 1.0), new(Partition, null, 400));

    public static Question<Sample> P8 { get; } = new([Opening], new Bar<Sample>(Opening, SignalR, 1.3));
}
