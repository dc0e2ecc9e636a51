namespace ModelSync.Benchmarks.Live.Measuring;

/// <param name="Deliveries">One write seen by one subscriber.</param>
/// <param name="Bytes">Of all delivered messages, without WebSocket headers.</param>
/// <param name="Cpu">Of the server process, between the last subscription and the last delivery.</param>
/// <param name="Opening">Until every subscription was live.</param>
/// <param name="Latencies">Milliseconds from send to receipt, ascending.</param>
internal sealed record Sample(int Writes, long Deliveries, long Bytes, TimeSpan Cpu, TimeSpan Wall, TimeSpan Opening, double[] Latencies, long WorkingSet)
{
    public double CpuPerDelivery => Cpu.TotalMicroseconds / Deliveries;

    public double CpuPerWrite => Cpu.TotalMicroseconds / Writes;

    public double BytesPerDelivery => (double)Bytes / Deliveries;

    public double DeliveriesPerSecond => Deliveries / Wall.TotalSeconds;

    public double Percentile(double share) => Latencies[(int)(share * (Latencies.Length - 1))];
}
