using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Routing;

namespace Runtime.Server.Tests.Queries;

/// <summary>Every index finds the partitions that a scan finds, never fewer; a bucket with a single one gives it unasked.</summary>
public sealed class RoutingTests
{
    private const int Seed = 11;

    [Fact]
    public void Intervals_find_what_a_scan_finds_while_partitions_come_and_go() => Check(
        (QueryShape<Item, ShopSync.ItemsScoredArguments>)EngineFixture.Shape("items.scored"),
        random =>
        {
            var low = random.Next(200);
            return new ShopSync.ItemsScoredArguments(low, low + (random.Next(20) == 0 ? random.Next(100) : random.Next(3)));
        },
        exact: false);

    [Fact]
    public void Prefixes_find_what_a_scan_finds_while_partitions_come_and_go() => Check(
        (QueryShape<Item, ShopSync.ItemsTitledArguments>)EngineFixture.Shape("items.titled"),
        random => new ShopSync.ItemsTitledArguments(Text(random)),
        exact: true);

    [Fact]
    public void Lists_with_thresholds_find_what_a_scan_finds_while_partitions_come_and_go() => Check(
        (QueryShape<Item, ShopSync.ItemsInRoomsFromArguments>)EngineFixture.Shape("items.inRoomsFrom"),
        random => new ShopSync.ItemsInRoomsFromArguments(new ValueList<int>([random.Next(8), random.Next(8)]), random.Next(200)),
        exact: false);

    private static void Check<TArguments>(QueryShape<Item, TArguments> shape, Func<Random, TArguments> next, bool exact)
        where TArguments : class
    {
        var random = new Random(Seed);
        var routes = new ShapeRoutes<Item, TArguments>(shape);
        var live = new List<Partition<Item, TArguments>>();
        var found = new Sink();
        var (wanted, given) = (0, 0);
        for (var turn = 0; turn < 3_000; turn++)
        {
            if (live.Count > 0 && random.Next(3) == 0) RemoveOne(routes, live, random);
            else live.Add(Added(routes, new Partition<Item, TArguments>(turn, shape, next(random), new EngineOptions())));
            var row = new Item { Id = 1, Room = random.Next(8), Title = Text(random), Score = random.Next(200) };
            found.Partitions.Clear();
            routes.Find(row, found);
            var expected = live.Where(partition => shape.Match(row, partition.Bound)).ToHashSet<Partition<Item>>();
            wanted += expected.Count;
            given += found.Partitions.Count;
            Assert.True(exact ? expected.SetEquals(found.Partitions) : expected.IsSubsetOf(found.Partitions), $"seed {Seed}, turn {turn}");
        }

        // The index narrows: little more is found than belongs.
        Assert.InRange(given, wanted, wanted + (wanted / 10) + 100);
    }

    private static Partition<Item, TArguments> Added<TArguments>(ShapeRoutes<Item, TArguments> routes, Partition<Item, TArguments> partition)
        where TArguments : class
    {
        routes.Add(partition);
        return partition;
    }

    private static void RemoveOne<TArguments>(ShapeRoutes<Item, TArguments> routes, List<Partition<Item, TArguments>> live, Random random)
        where TArguments : class
    {
        var place = random.Next(live.Count);
        routes.Remove(live[place]);
        live.RemoveAt(place);
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => (char)('a' + random.Next(3))));

    private sealed class Sink : IPartitionSink<Item>
    {
        public HashSet<Partition<Item>> Partitions { get; } = [];

        public void Found(Partition<Item> partition) => Partitions.Add(partition);
    }
}
