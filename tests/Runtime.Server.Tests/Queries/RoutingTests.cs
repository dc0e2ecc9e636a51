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
    private const int Turns = 3_000;

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

    [Fact]
    public void Shapes_that_share_an_index_are_found_side_by_side_and_leave_it_one_by_one()
    {
        var random = new Random(Seed);
        var routes = new ShapeRoutes<Item>();
        var mix = new Mix(routes);
        var found = new Sink();
        for (var turn = 0; turn < 4_000; turn++)
        {
            mix.Turn(random, turn);
            Item Row() => new() { Id = 1, Room = random.Next(8), Title = Text(random), Score = random.Next(200) };
            var (before, after) = (random.Next(5) == 0 ? null : Row(), Row());
            found.Partitions.Clear();
            routes.Find(before, after, found);
            var expected = mix.Live.Where(partition => (before is not null && partition.Matches(before)) || partition.Matches(after)).ToHashSet();
            Assert.True(expected.IsSubsetOf(found.Partitions), $"seed {Seed}, turn {turn}");
        }

        // The last to leave has no index any more.
        mix.RemoveAll();
        found.Partitions.Clear();
        for (var room = 0; room < 8; room++) routes.Find(new Item { Room = room, Title = "aaaa", Score = room * 20 }, null, found);
        Assert.Empty(found.Partitions);
    }

    private static void Check<TArguments>(QueryShape<Item, TArguments> shape, Func<Random, TArguments> next, bool exact)
        where TArguments : class
    {
        var random = new Random(Seed);
        var routes = new ShapeRoutes<Item>();
        var live = new List<Partition<Item, TArguments>>();
        var found = new Sink();
        var (wanted, given) = (0, 0);
        for (var turn = 0; turn < Turns; turn++)
        {
            if (live.Count > 0 && random.Next(3) == 0) RemoveOne(routes, shape, live, random);
            else live.Add(Added(routes, shape, new Partition<Item, TArguments>(turn, new PartitionKind<Item, TArguments>(shape, new EngineOptions()), next(random))));
            var row = new Item { Id = 1, Room = random.Next(8), Title = Text(random), Score = random.Next(200) };
            found.Partitions.Clear();
            routes.Find(row, null, found);
            var expected = live.Where(partition => shape.Match(row, partition.Bound)).ToHashSet<Partition<Item>>();
            wanted += expected.Count;
            given += found.Partitions.Count;
            Assert.True(exact ? expected.SetEquals(found.Partitions) : expected.IsSubsetOf(found.Partitions), $"seed {Seed}, turn {turn}");
        }

        // The index narrows: little more is found than belongs, beside the few of a bucket that are asked without an index.
        Assert.InRange(given, wanted, wanted + (wanted / 10) + 100 + (8 * Turns));
    }

    private static Partition<Item, TArguments> Added<TArguments>(ShapeRoutes<Item> routes, QueryShape<Item, TArguments> shape, Partition<Item, TArguments> partition)
        where TArguments : class
    {
        routes.Add(shape, partition);
        return partition;
    }

    private static void RemoveOne<TArguments>(ShapeRoutes<Item> routes, QueryShape<Item, TArguments> shape, List<Partition<Item, TArguments>> live, Random random)
        where TArguments : class
    {
        var place = random.Next(live.Count);
        routes.Remove(shape, live[place]);
        live.RemoveAt(place);
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => (char)('a' + random.Next(3))));

    /// <summary>Partitions of four shapes, added and removed at random.</summary>
    private sealed class Mix(ShapeRoutes<Item> routes)
    {
        private readonly List<(Partition<Item> Partition, Action Remove)> _live = [];

        public IEnumerable<Partition<Item>> Live => _live.Select(live => live.Partition);

        public void Turn(Random random, int turn)
        {
            if (_live.Count > 0 && random.Next(turn / 500 % 2 == 0 ? 5 : 3) < 2)
            {
                var place = random.Next(_live.Count);
                _live[place].Remove();
                _live.RemoveAt(place);
                return;
            }

            switch (random.Next(4))
            {
                case 0: Add("items.inRoom", new ShopSync.ItemsInRoomArguments(random.Next(12)), turn); break;
                case 1: Add("items.inRooms", new ShopSync.ItemsInRoomsArguments(new ValueList<int>(random.Next(6) == 0 ? [] : [random.Next(8), random.Next(12), random.Next(8)])), turn); break;
                case 2: Add("items.inRoomsFrom", new ShopSync.ItemsInRoomsFromArguments(new ValueList<int>(random.Next(6) == 0 ? [] : [random.Next(8), random.Next(8)]), random.Next(200)), turn); break;
                default: Add("items.titled", new ShopSync.ItemsTitledArguments(Text(random)), turn); break;
            }
        }

        public void RemoveAll()
        {
            foreach (var (_, remove) in _live) remove();
            _live.Clear();
        }

        private void Add<TArguments>(string name, TArguments arguments, int turn)
            where TArguments : class
        {
            var shape = (QueryShape<Item, TArguments>)EngineFixture.Shape(name);
            var partition = new Partition<Item, TArguments>(turn, new PartitionKind<Item, TArguments>(shape, new EngineOptions()), arguments);
            routes.Add(shape, partition);
            _live.Add((partition, () => routes.Remove(shape, partition)));
        }
    }

    private sealed class Sink : IPartitionSink<Item>
    {
        public HashSet<Partition<Item>> Partitions { get; } = [];

        public void Found(Partition<Item> partition) => Partitions.Add(partition);
    }
}
