using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Reading;

public class HydrationTests
{
    private const int Room = 1;
    private const int Rank = 5;
    private const int Price = 6;
    private const int Due = 7;

    [Fact]
    public async Task Pages_behind_a_row_continue_the_whole_result_in_every_mix_of_directions_and_nulls()
    {
        var seed = Seed.New();
        var random = new Random(seed);
        await using var test = await TestStore.OpenAsync();
        await test.InsertAsync([.. Enumerable.Range(0, 60).Select(id => RandomItem(id, random))]);
        int[] columns = [Room, Rank, Price, Due];
        for (var directions = 0; directions < 16; directions++)
        {
            var order = columns.Select((column, i) => new OrderColumn(column, (directions & (1 << i)) != 0)).OrderBy(_ => random.Next()).Take(1 + random.Next(4)).ToList();
            var shape = new AllRows(TestStore.Items, order);
            var all = await ReadAsync(test, shape, null, null);
            Assert.Equal(Sorted(all, order).Select(item => item.Id), all.Select(item => item.Id));

            var paged = new List<Item>();
            for (Item? last = null; await ReadAsync(test, shape, last, 7) is { Count: > 0 } page; last = page[^1]) paged.AddRange(page);
            Assert.True(all.Select(item => item.Id).SequenceEqual(paged.Select(item => item.Id)), $"seed {seed}, {string.Join(' ', order)}");
        }
    }

    [Fact]
    public async Task Generated_predicates_read_what_their_match_accepts()
    {
        var seed = Seed.New();
        var random = new Random(seed);
        await using var test = await TestStore.OpenAsync();
        var items = Enumerable.Range(0, 300).Select(id => RandomItem(id, random)).ToArray();
        await test.InsertAsync(items);

        foreach (var (name, arguments) in new (string, object)[]
        {
            ("items.inRoom", new ShopSync.ItemsInRoomArguments(2)),
            ("items.inRooms", new ShopSync.ItemsInRoomsArguments(new ValueList<int>([1, 3]))),
            ("items.inRooms", new ShopSync.ItemsInRoomsArguments(new ValueList<int>([]))),
            ("items.scored", new ShopSync.ItemsScoredArguments(-1, 1)),
            ("items.titled", new ShopSync.ItemsTitledArguments("a")),
            ("items.unpriced", new ShopSync.ItemsUnpricedArguments(null, 5m)),
            ("items.unpriced", new ShopSync.ItemsUnpricedArguments(3, -5.5m)),
        })
        {
            var shape = TestStore.Query(name);
            var expected = shape.Accept(new Matching(items, arguments));
            Assert.True(expected.SequenceEqual((await ReadAsync(test, shape, null, null, arguments)).Select(item => item.Id)), $"seed {seed}, {name}");
        }
    }

    [Fact]
    public async Task A_row_that_is_not_canonical_is_left_out_and_does_not_shorten_a_page()
    {
        await using var test = await TestStore.OpenAsync();
        await test.InsertAsync([.. Enumerable.Range(1, 6).Select(id => TestStore.Item(id))]);
        test.Ado("PRAGMA ignore_check_constraints = ON; UPDATE Item SET Price = '12.5' WHERE Id IN (2, 3)");

        Assert.Equal([1, 4, 5, 6], (await test.AllItemsAsync()).Rows.Select(item => item.Id));
        Assert.Equal([1, 4, 5], (await ReadAsync(test, new AllRows(TestStore.Items), null, 3)).Select(item => item.Id));
        Assert.True(test.Store.UnreadableRowCount > 0);
        var fault = await Assert.ThrowsAsync<ModelSync.Sqlite.UnreadableRowException>(() => test.WriteAsync(async transaction => await transaction.FindAsync(TestStore.Items, new(2L))));
        Assert.Equal(("Item", "Price", "2"), (fault.Table, fault.Column, fault.Key));
        Assert.Equal("'12.5'", fault.Held);
        // It goes to logs, which hold nothing of a row.
        Assert.DoesNotContain("'12.5'", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_is_spoiled_leaves_and_comes_back_when_it_is_mended()
    {
        await using var test = await TestStore.OpenAsync();
        await test.InsertAsync(TestStore.Item(1));
        var before = await test.Store.ReadVersionAsync(default);

        test.Ado("PRAGMA ignore_check_constraints = ON; UPDATE Item SET Price = '12.5'; UPDATE Item SET Title = 'still'; UPDATE Item SET Price = NULL");

        var changes = (await test.ChangesAsync(before)).SelectMany(batch => batch.Changes).Cast<RowChange<Item>>();
        Assert.Equal([("lamp", null), (null, "still")], changes.Select(change => (change.Before?.Title, change.After?.Title)));
    }

    [Fact]
    public async Task Text_keeps_every_character_and_sorts_by_code_point()
    {
        await using var test = await TestStore.OpenAsync();
        string[] titles = ["", "a\0b", "～", "😀", "\uFEFFx", "it's \"quoted\" {0}"];
        await test.InsertAsync([.. titles.Select((title, i) => TestStore.Item(i, title))]);

        var read = await ReadAsync(test, new AllRows(TestStore.Items, [new OrderColumn(2, Descending: false)]), null, null);

        Assert.Equal(titles.Order(ValueOrder<string>.Instance), read.Select(item => item.Title));
    }

    private static async Task<IReadOnlyList<Item>> ReadAsync(TestStore test, QueryShape shape, Item? after, int? limit, object? arguments = null) =>
        (await test.Store.HydrateAsync(new HydrationRequest<Item>(shape, arguments ?? "", after, limit), default)).Rows;

    private static IEnumerable<Item> Sorted(IEnumerable<Item> items, IReadOnlyList<OrderColumn> order)
    {
        var sorted = items.OrderBy(_ => 0);
        foreach (var by in order)
        {
            IComparer<object?> comparer = Comparer<object?>.Create((x, y) => (x, y) switch
            {
                (null, null) => 0,
                (null, _) => -1,
                (_, null) => 1,
                _ => ((IComparable)x).CompareTo(y),
            });
            object? Value(Item item) => by.Column switch { Room => item.Room, Rank => item.Rank, Price => item.Price, _ => item.Due };
            sorted = by.Descending ? sorted.ThenByDescending(Value, comparer) : sorted.ThenBy(Value, comparer);
        }
        return sorted.ThenBy(item => item.Id);
    }

    private static Item RandomItem(long id, Random random) => new()
    {
        Id = id,
        Room = random.Next(4),
        Title = new string((char)('a' + random.Next(3)), random.Next(3)),
        Score = random.Next(-2, 3) * 0.7,
        Done = random.Next(2) == 0,
        Rank = random.Next(3) == 0 ? null : random.Next(5),
        Price = random.Next(3) == 0 ? null : new decimal(random.Next(-200, 200), 0, 0, false, 1),
        Due = random.Next(3) == 0 ? null : DateTimeOffset.UnixEpoch.AddHours(random.Next(5)),
    };

    private sealed class Matching(IReadOnlyList<Item> items, object arguments) : IQueryVisitor<IReadOnlyList<long>>
    {
        public IReadOnlyList<long> Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
            where TRow : class
            where TArguments : class
        {
            var matching = items.Cast<TRow>().Where(row => shape.Match(row, (TArguments)arguments)).ToList();
            matching.Sort(shape.Compare);
            return [.. matching.Cast<Item>().Select(item => item.Id)];
        }
    }
}
