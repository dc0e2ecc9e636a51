namespace ModelSync.Benchmarks.Harness;

/// <summary>One operation that is compared. <paramref name="Run"/> does it once and gives the bytes that it wrote or read, or 0.</summary>
internal sealed record Candidate(string Name, Func<int> Run);

/// <summary>What was measured of a candidate: CPU nanoseconds an operation in each round, in ascending order.</summary>
internal sealed record Measurement(string Name, IReadOnlyList<double> Nanoseconds, int Bytes, long Allocated)
{
    public double Median => Nanoseconds[Nanoseconds.Count / 2];
}

/// <summary>A bar: this candidate's median is at most so many times that candidate's.</summary>
internal sealed record Bar(string Candidate, string Peer, double AtMost, bool Size = false);

/// <summary>Measured candidates and the bars between them.</summary>
internal sealed record Comparison(string Title, IReadOnlyList<Measurement> Measurements, IReadOnlyList<Bar> Bars)
{
    public Measurement this[string name] => Measurements.Single(measurement => measurement.Name == name);
}
