using ModelSync.Server.Queries.Routing;

namespace Runtime.Server.Tests.Queries;

public sealed class BlockTreeTests
{
    [Fact]
    public void The_next_place_is_the_one_that_a_scan_finds()
    {
        const int seed = 7;
        var random = new Random(seed);
        for (var count = 1; count <= 70; count++)
        {
            var values = Enumerable.Range(0, count).Select(_ => random.Next(20)).ToArray();
            var tree = new BlockTree<int>();
            tree.Reset(values);
            for (var change = 0; change < 5; change++)
            {
                var place = random.Next(count);
                values[place] = random.Next(20);
                tree.Set(place, values[place]);
                AssertScan(tree, values, random);
            }
        }
    }

    private static void AssertScan(BlockTree<int> tree, int[] values, Random random)
    {
        for (var value = -1; value <= 20; value += 3)
        {
            var end = random.Next(values.Length + 1);
            var from = random.Next(end + 1);
            var expected = from;
            while (expected < end && values[expected] < value) expected++;
            Assert.Equal(expected, tree.NextAtLeast(from, end, value));
        }
    }
}
