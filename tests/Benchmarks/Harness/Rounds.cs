using System.Diagnostics;

namespace ModelSync.Benchmarks.Harness;

/// <summary>Measures candidates in turns, so that a change of the machine's speed meets all of them.</summary>
internal static class Rounds
{
    private const int WarmUpSpells = 4;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(25);

    public static Comparison Compare(string title, int rounds, IReadOnlyList<Candidate> candidates, params IReadOnlyList<Bar> bars)
    {
        var iterations = candidates.Select(Prepare).ToList();
        var nanoseconds = candidates.Select(_ => new List<double>()).ToList();
        var allocated = new long[candidates.Count];
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < candidates.Count; i++)
                nanoseconds[i].Add(Measure(candidates[i], iterations[i], out allocated[i]));
        foreach (var samples in nanoseconds) samples.Sort();
        return new(title, [.. candidates.Select((c, i) => new Measurement(c.Name, nanoseconds[i], c.Run(), allocated[i]))], bars);
    }

    // Spells with pauses between them, in which tiered compilation finishes also on a busy machine; the last one sizes the batch.
    private static int Prepare(Candidate candidate)
    {
        for (var spell = 0; spell < WarmUpSpells; spell++)
        {
            Spin(candidate, WarmUp);
            Thread.Sleep(WarmUp);
        }

        return Math.Max(1, (int)(Spin(candidate, WarmUp) * (Batch / WarmUp)));
    }

    private static int Spin(Candidate candidate, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        for (; Stopwatch.GetElapsedTime(start) < time; count++) candidate.Run();
        return count;
    }

    private static double Measure(Candidate candidate, int iterations, out long allocated)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = CpuClock.Nanoseconds();
        for (var i = 0; i < iterations; i++) candidate.Run();
        var elapsed = CpuClock.Nanoseconds() - start;
        allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / iterations;
        return elapsed / iterations;
    }
}
