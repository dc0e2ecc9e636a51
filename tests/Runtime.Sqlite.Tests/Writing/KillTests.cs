using System.Diagnostics;
using System.Globalization;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Writing;

public class KillTests
{
    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_and_nothing_is_half_there()
    {
        using var folder = new TempFolder();
        var seed = Seed.New();
        var random = new Random(seed);
        for (var round = 0; round < 3; round++)
        {
            var acknowledged = RunAndKill(folder.Database, random.Next(20, 400));

            var test = await TestStore.OpenAsync(folder);
            test.TakeFolder();
            var rows = (await test.AllItemsAsync()).Rows.GroupBy(item => item.Room).ToDictionary(group => group.Key, group => group.Select(item => item.Title).ToList());
            foreach (var (client, last) in acknowledged)
            {
                var id = new Guid(client, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
                var registration = await test.Store.RegisterClientAsync(id, "ada", null, default);
                Assert.True(registration.LastSequence >= last, $"seed {seed}: {last} of client {client} was acknowledged, {registration.LastSequence} is stored");
                var expected = Enumerable.Range(1, (int)registration.LastSequence).SelectMany(sequence => Enumerable.Repeat(sequence.ToString(CultureInfo.InvariantCulture), 2));
                Assert.Equal(expected, rows[client]);
                Assert.Equal(registration.LastSequence, (await test.Store.ReadOutcomesAsync(id, 0, long.MaxValue, default)).Count);
            }
            await test.DisposeAsync();
        }
    }

    /// <summary>Highest acknowledged sequence number by client, as the process said before it died.</summary>
    private static Dictionary<int, long> RunAndKill(string database, int acknowledgements)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Runtime.Sqlite.Writer.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, database]) { RedirectStandardOutput = true })!;
        var last = new Dictionary<int, long>();
        for (var i = 0; process.StandardOutput.ReadLine() is { } line; i++)
        {
            var parts = line.Split(' ');
            // The last line may be cut.
            if (parts.Length == 2 && parts[1].Length > 0) last[int.Parse(parts[0], CultureInfo.InvariantCulture)] = long.Parse(parts[1], CultureInfo.InvariantCulture);
            if (i == acknowledgements) process.Kill();
        }
        process.WaitForExit();
        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal(4, last.Count);
        return last;
    }
}
