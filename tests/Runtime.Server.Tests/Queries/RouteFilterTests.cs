using ModelSync.Server.Queries.Routing;

namespace Runtime.Server.Tests.Queries;

/// <summary>The filters in front of the indexes never lose what is there, and let little else through.</summary>
public sealed class RouteFilterTests
{
    private const int Seed = 17;

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(5_000)]
    public void Keys_that_are_there_pass_and_few_others(int size)
    {
        var random = new Random(Seed);
        var filter = new KeyFilter();
        var keys = new HashSet<ulong>();
        var strange = 0;
        for (var turn = 0; turn < 4 * size; turn++)
        {
            // Neighbouring keys, as the hashes of small numbers are.
            var key = (ulong)random.Next(2 * size);
            if (keys.Add(key)) filter.Add(key, keys.Count, keys);
            else if (keys.Remove(key)) filter.Remove(keys.Count, keys);
            if (filter.MayContain((ulong)random.NextInt64() | (1UL << 63))) strange++;
        }

        Assert.All(keys, key => Assert.True(filter.MayContain(key)));
        Assert.InRange(strange, 0, (size / 10) + 4);
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0)]
    public void Values_inside_intervals_pass_and_few_between_them(double width)
    {
        var random = new Random(Seed);
        var filter = new CellFilter();
        var intervals = new List<(double Low, double High)>();
        for (var i = 0; i < 5_000; i++)
        {
            if (i % 3 == 2)
            {
                var place = random.Next(intervals.Count);
                intervals.RemoveAt(place);
                filter.Remove(intervals.Count, intervals);
                continue;
            }

            var low = Math.Floor(random.NextDouble() * 20_000) - 10_000;
            intervals.Add((low, low + width));
            filter.Add(low, low + width, intervals.Count, intervals);
        }

        Assert.All(intervals, interval => Assert.True(filter.MayContain(interval.Low) && filter.MayContain(interval.High) && filter.MayContain((interval.Low + interval.High) / 2)));
        Assert.InRange(Enumerable.Range(0, 10_000).Count(_ => filter.MayContain(Math.Floor(random.NextDouble() * 20_000) - 10_000 + 0.6)), 0, 1_500);
    }

    [Fact]
    public void Extremes_empty_intervals_and_values_far_outside_are_no_trouble()
    {
        (double Low, double High)[] intervals = [(0, 1), (2, -2), (double.MinValue, double.MinValue), (double.MaxValue, double.MaxValue), (1e300, 1.1e300), (-5, 5), (7, 7)];
        var filter = new CellFilter();
        for (var i = 0; i < intervals.Length; i++) filter.Add(intervals[i].Low, intervals[i].High, i + 1, intervals.Take(i + 1));
        foreach (var (low, high) in intervals.Where(interval => interval.Low <= interval.High)) Assert.True(filter.MayContain(low) && filter.MayContain(high));
        Assert.False(new CellFilter().MayContain(0));
    }
}
