using ModelSync.Server.Queries.Resume;
using Simulation.World;
using Xunit.Abstractions;

namespace Simulation;

/// <summary>Seeded histories against the oracle, and the proof that the oracle would notice.</summary>
public sealed class HistoryTests(ITestOutputHelper output)
{
    private const int Turns = 1_250;
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("MODELSYNC_HISTORIES"), out var count) ? count : 300;

    [Fact]
    public void Every_frame_of_every_history_equals_the_oracle_at_its_commit()
    {
        var fresh = int.TryParse(Environment.GetEnvironmentVariable("MODELSYNC_SEED"), out var given) ? given : Random.Shared.Next(1_000_000, int.MaxValue - Count);
        output.WriteLine($"fresh seeds begin at {fresh}; MODELSYNC_SEED={fresh} repeats them");
        var rows = 0L;
        var resumes = new ResumeCounters();
        for (var i = 0; i < Count; i++) rows += Run(i % 5 == 4 ? fresh + i : i, resumes);
        var counts = resumes.Read();
        output.WriteLine($"{Count} histories, {rows} rows compared; {counts}");
        foreach (var count in new[] { counts.Ring, counts.Log, counts.Digest, counts.Snapshot }) Assert.True(count > Count / 2, $"Some way to resume was hardly tried: {counts}");
        Assert.True(rows > 1_000L * Count, $"Only {rows} rows were compared.");
    }

    [Theory]
    [InlineData(Plant.M1SequenceOutsideTransaction)]
    [InlineData(Plant.M2SequenceForgotten)]
    [InlineData(Plant.M5AckBeforeData)]
    [InlineData(Plant.M8LimitOffByOne)]
    [InlineData(Plant.M9TieBreakMissing)]
    [InlineData(Plant.M13CursorInclusive)]
    [InlineData(Plant.M13ResumeInclusive)]
    [InlineData(Plant.M14ResumeOfAnyUser)]
    [InlineData(Plant.M15UnboundedQueue)]
    [InlineData(Plant.M18TextByCodeUnit)]
    [InlineData(Plant.M25VersionBeforeRows)]
    [InlineData(Plant.M26UnsubscribeLeaks)]
    [InlineData(Plant.M27ResumeOfAnyContract)]
    public void A_planted_mistake_fails_the_histories(Plant plant)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            try
            {
                History.Run(seed, plant, () => new MemoryStore(), Turns);
            }
            catch (SimulationException found)
            {
                output.WriteLine($"seed {seed}: {found.Message}");
                return;
            }
        }

        Assert.Fail($"300 histories did not notice {plant}.");
    }

    private static long Run(int seed, ResumeCounters resumes)
    {
        try
        {
            return History.Run(seed, Plant.None, () => new MemoryStore(), Turns, resumes: resumes);
        }
        catch (Exception broken)
        {
            throw new SimulationException($"seed {seed}: {broken}");
        }
    }
}
