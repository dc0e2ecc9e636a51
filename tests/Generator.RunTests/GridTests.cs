using System.Reflection;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Maps and tuples as members of a row: written, copied, compared and stored.</summary>
public sealed class GridTests
{
    private const int RowCount = 60;
    private static readonly ModelDescriptor<Grid> Model = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Grid>>().Single();

    [Fact]
    public void Maps_are_objects_by_the_texts_of_their_keys_in_the_order_of_the_keys_and_tuples_are_arrays()
    {
        var row = new Grid
        {
            Id = 1,
            Map = new() { [10] = "ten", [9] = "nine", [-1] = "" },
            Nested = new Dictionary<AuctionStatus, Dictionary<long, double>> { [AuctionStatus.Open] = new() { [1] = -0.0 } },
            Pair = (1, null),
            MaybePair = (0.5, [1, 2]),
            Class = new(1, [2]),
            Eight = new(1, 2, 3, 4, 5, 6, 7, new([8, 9])),
            EightValues = (1, 2, 3, 4, 5, 6, 7, 0.5f),
            Pairs = [(1, (true, Guid.Empty))],
        };
        Assert.Equal(
            """{"class":[1,"Ag=="],"eight":[1,2,3,4,5,6,7,[8,9]],"eightValues":[1,2,3,4,5,6,7,0.5],"id":1,"map":{"-1":"","9":"nine","10":"ten"},"maybeMap":null,"maybePair":[0.5,[1,2]],"nested":{"Open":{"1":-0}},"pair":[1,null],"pairs":[[1,[true,"00000000-0000-0000-0000-000000000000"]]],"sortedList":{}}""",
            Wire.Json<GridDto, GridDtoCodec>(GridDto.From(row)));
        Assert.Equal(8, Wire.ThroughMessagePack<GridDto, GridDtoCodec>(GridDto.From(row)).Eight.Rest.Item1[0]);
    }

    [Fact]
    public void Every_row_comes_back_through_both_encodings_and_through_creation_and_patch()
    {
        var random = new RandomGrids(41);
        for (var id = 0; id < RowCount; id++)
        {
            var row = random.Next(id);
            var dto = GridDto.From(row);
            var json = Wire.Json<GridDto, GridDtoCodec>(dto);
            Assert.Equal(json, Wire.Json<GridDto, GridDtoCodec>(Wire.ThroughJson<GridDto, GridDtoCodec>(dto)));
            Assert.Equal(json, Wire.Json<GridDto, GridDtoCodec>(Wire.ThroughMessagePack<GridDto, GridDtoCodec>(dto)));
            var patched = new Grid { Id = id };
            PatchOf(row).ApplyTo(patched);
            Assert.Equal(0UL, Model.ChangedColumns(row, patched));
            Assert.Equal(0UL, Model.ChangedColumns(row, CreationOf(row).ToGrid()));
        }
    }

    [Fact]
    public void A_copy_shares_nothing_that_lies_in_a_map_or_a_tuple()
    {
        var row = new Grid
        {
            MaybeMap = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<Guid, List<int>> { [Guid.Empty] = [1] }),
            Nested = new Dictionary<AuctionStatus, Dictionary<long, double>> { [AuctionStatus.Open] = [] },
            MaybePair = (1, [1]),
            Class = new(1, [1]),
            Eight = new(1, 2, 3, 4, 5, 6, 7, new([8])),
        };
        var copy = Model.Clone(row);
        Assert.Equal(0UL, Model.ChangedColumns(row, copy));
        row.MaybeMap![Guid.Empty].Add(2);
        row.Nested[AuctionStatus.Open][1] = 1;
        row.MaybePair.Value.Steps[0] = 2;
        row.Class.Item2[0] = 2;
        row.Eight.Rest.Item1[0] = 9;
        Assert.Equal([nameof(Grid.Class), nameof(Grid.Eight), nameof(Grid.MaybeMap), nameof(Grid.MaybePair), nameof(Grid.Nested)], Changed(row, copy).Order());
    }

    [Fact]
    public void Maps_and_tuples_are_equal_by_what_is_in_them()
    {
        var row = new Grid { Map = new() { [1] = "a", [2] = "b" }, MaybePair = (0.0, [1]), EightValues = (1, 2, 3, 4, 5, 6, 7, 0f) };
        Assert.Empty(Changed(row, new Grid { Map = new() { [2] = "b", [1] = "a" }, MaybePair = (0.0, [1]), EightValues = row.EightValues }));
        Assert.Equal([nameof(Grid.Map)], Changed(row, new Grid { Map = new() { [1] = "a", [3] = "b" }, MaybePair = (0.0, [1]), EightValues = row.EightValues }));
        Assert.Equal([nameof(Grid.MaybePair)], Changed(row, new Grid { Map = row.Map, MaybePair = (-0.0, [1]), EightValues = row.EightValues }));
        Assert.Equal([nameof(Grid.MaybePair)], Changed(row, new Grid { Map = row.Map, EightValues = row.EightValues }));
        Assert.Equal([nameof(Grid.EightValues)], Changed(row, new Grid { Map = row.Map, MaybePair = (0.0, [1]), EightValues = row.EightValues with { Item8 = -0f } }));
    }

    [Theory]
    [InlineData("""[1,null]""", WireErrorCode.None)]
    [InlineData("""[1]""", WireErrorCode.MissingMember)]
    [InlineData("""[1,null,2]""", WireErrorCode.UnknownMember)]
    [InlineData("""{"id":1,"name":null}""", WireErrorCode.WrongType)]
    public void A_tuple_has_its_length(string pair, WireErrorCode expected)
    {
        var json = Wire.Json<GridDto, GridDtoCodec>(GridDto.From(new Grid())).Replace("\"pair\":[0,null]", $"\"pair\":{pair}", StringComparison.Ordinal);
        Assert.Equal(expected, Wire.Refusal<GridDto, GridDtoCodec>(json));
    }

    [Fact]
    public async Task Maps_and_tuples_are_stored()
    {
        var random = new RandomGrids(42);
        var rows = Enumerable.Range(0, RowCount).Select(random.Next).ToList();
        await using var stored = await StoredRows.OfAsync(ShopSync.Descriptor, rows);
        var shape = ShopSync.Descriptor.Queries.Single(q => q.Name == "gatherings.gridded");
        var ids = Enumerable.Range(0, RowCount).ToList();
        var arguments = Activator.CreateInstance(typeof(ShopSync).GetNestedType("GatheringsGriddedArguments", BindingFlags.NonPublic)!, new ValueList<int>(ids))!;
        Assert.True(shape.TryBindUser(arguments, null, out var bound));
        await stored.AgreeAsync(shape, bound, [.. rows]);
    }

    private static GridCreate CreationOf(Grid row) => new()
    {
        Id = row.Id,
        Map = row.Map,
        MaybeMap = row.MaybeMap,
        SortedList = row.SortedList,
        Nested = row.Nested,
        Pair = row.Pair,
        MaybePair = row.MaybePair,
        Class = row.Class,
        Eight = row.Eight,
        EightValues = row.EightValues,
        Pairs = row.Pairs,
    };

    private static GridPatch PatchOf(Grid row) => new()
    {
        Map = row.Map,
        MaybeMap = row.MaybeMap,
        SortedList = row.SortedList,
        Nested = new(row.Nested),
        Pair = row.Pair,
        MaybePair = row.MaybePair,
        Class = row.Class,
        Eight = row.Eight,
        EightValues = row.EightValues,
        Pairs = row.Pairs,
    };

    private static IEnumerable<string> Changed(Grid before, Grid after)
    {
        var changed = Model.ChangedColumns(before, after);
        return Model.Table.Columns.Where((_, i) => (changed & (1UL << i)) != 0).Select(column => column.Name);
    }

    private sealed class RandomGrids(int seed)
    {
        private readonly Random _random = new(seed);

        public Grid Next(int id) => new()
        {
            Id = id,
            Map = Map(Int, Text),
            MaybeMap = _random.Next(3) == 0 ? null : System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(Map(Guid.NewGuid, () => Some(Int))),
            SortedList = new(Map(() => DateOnly.FromDayNumber(_random.Next(100_000)), () => System.Collections.Immutable.ImmutableArray.CreateRange(Some(Int)))),
            Nested = Map(() => (AuctionStatus)EdgeValues.Committed.Pick(typeof(AuctionStatus), _random)!, () => Map(() => _random.NextInt64(), _random.NextDouble)),
            Pair = (Int(), _random.Next(3) == 0 ? null : Text()),
            MaybePair = _random.Next(3) == 0 ? null : (_random.NextDouble(), Some(Int)),
            Class = _random.Next(3) == 0 ? null : new(Int(), [.. Some(() => (byte)_random.Next(256))]),
            Eight = new(Int(), Int(), Int(), Int(), Int(), Int(), Int(), new([.. Some(Int)])),
            EightValues = (Int(), Int(), Int(), Int(), Int(), Int(), Int(), _random.NextSingle()),
            Pairs = Some(() => (Int(), (_random.Next(2) == 0, Guid.NewGuid()))),
        };

        private int Int() => _random.Next(-1000, 1000);

        private string Text() => (string)EdgeValues.Committed.Pick(typeof(string), _random)!;

        private List<T> Some<T>(Func<T> next) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => next())];

        private Dictionary<TKey, T> Map<TKey, T>(Func<TKey> key, Func<T> value)
            where TKey : notnull
        {
            var map = new Dictionary<TKey, T>();
            for (var left = _random.Next(5); left > 0; left--) map[key()] = value();
            return map;
        }
    }
}
