using System.Reflection;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Every row of the type table, by its edge values: codecs, storage, and queries as method, generated C# and SQL.</summary>
public sealed class SpecimenTests
{
    private const int RowCount = 400;
    private const int Repeats = 8;
    private static readonly ModelDescriptor<Specimen> Model = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Specimen>>().Single();

    [Fact]
    public void Every_edge_value_survives_both_encodings_as_a_member()
    {
        var random = new Random(1);
        for (ushort id = 0; id < RowCount; id++)
        {
            var dto = SpecimenDto.From(EdgeValues.Committed.Specimen(id, random));
            var json = Wire.Json<SpecimenDto, SpecimenDtoCodec>(dto);
            Assert.Equal(json, Wire.Json<SpecimenDto, SpecimenDtoCodec>(Wire.ThroughJson<SpecimenDto, SpecimenDtoCodec>(dto)));
            Assert.Equal(json, Wire.Json<SpecimenDto, SpecimenDtoCodec>(Wire.ThroughMessagePack<SpecimenDto, SpecimenDtoCodec>(dto)));
        }
    }

    [Fact]
    public void A_copy_shares_nothing_and_every_changed_member_is_seen()
    {
        var random = new Random(2);
        var row = EdgeValues.Committed.Specimen(1, random);
        Assert.Equal(0UL, Model.ChangedColumns(row, Model.Clone(row)));
        foreach (var (property, column) in Columns())
        {
            var changed = Model.Clone(row);
            while (Model.ChangedColumns(row, changed) == 0) property.SetValue(changed, EdgeValues.Committed.Pick(property.PropertyType, random));
            Assert.Equal(1UL << column, Model.ChangedColumns(row, changed));
        }
    }

    [Fact]
    public void A_copy_shares_nothing_that_lies_deeper()
    {
        decimal?[] list = [1m];
        var row = new Specimen { Dictionary = { ["a"] = 1 }, MaybeDictionary = new Dictionary<string, IReadOnlyList<decimal?>> { ["a"] = list } };
        var copy = Model.Clone(row);
        Assert.Equal(0UL, Model.ChangedColumns(row, copy));
        list[0] = 2m;
        Assert.Equal([nameof(Specimen.MaybeDictionary)], Changed(row, copy));
        row.Dictionary["a"] = 2;
        Assert.Equal([nameof(Specimen.Dictionary), nameof(Specimen.MaybeDictionary)], Changed(row, copy).Order());
    }

    [Fact]
    public void Dictionaries_are_equal_by_their_entries_in_any_order_and_by_exact_keys()
    {
        var row = new Specimen { Dictionary = new() { ["a"] = 1, ["b"] = 2 } };
        Assert.Empty(Changed(row, new Specimen { Dictionary = new() { ["b"] = 2, ["a"] = 1 } }));
        Assert.NotEmpty(Changed(row, new Specimen { Dictionary = new() { ["a"] = 1 } }));
        Assert.NotEmpty(Changed(row, new Specimen { Dictionary = new() { ["a"] = 1, ["c"] = 2 } }));
        Assert.NotEmpty(Changed(row, new Specimen { Dictionary = new() { ["a"] = 1, ["b"] = 3 } }));
        Assert.NotEmpty(Changed(row, new Specimen { Dictionary = new(StringComparer.OrdinalIgnoreCase) { ["A"] = 1, ["B"] = 2 } }));
    }

    [Fact]
    public void Sets_are_equal_by_their_elements_and_copied()
    {
        var row = new Specimen { Set = ["a", "b"] };
        Assert.Empty(Changed(row, new Specimen { Set = ["b", "a"] }));
        Assert.NotEmpty(Changed(row, new Specimen { Set = ["a"] }));
        Assert.NotEmpty(Changed(row, new Specimen { Set = ["a", "c"] }));
        Assert.NotEmpty(Changed(row, new Specimen { Set = new(["A", "B"], StringComparer.OrdinalIgnoreCase) }));
        var copy = Model.Clone(row);
        row.Set.Add("c");
        Assert.Equal([nameof(Specimen.Set)], Changed(row, copy));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Method_match_and_SQL_agree_for_every_type(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, RowCount).Select(i => EdgeValues.Committed.Specimen((ushort)i, random)).ToList();
        await using var stored = await StoredRows.OfAsync(ShopSync.Descriptor, rows);
        foreach (var query in Queries())
            for (var i = 0; i < Repeats; i++)
                await AgreeAsync(stored, rows, query, random);
    }

    [Fact]
    public void A_DateTime_that_is_not_UTC_is_refused_by_codec_and_storage()
    {
        var row = new Specimen { DateTime = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) };
        Assert.Contains("Unspecified", Assert.Throws<WireException>(() => Wire.Json<SpecimenDto, SpecimenDtoCodec>(SpecimenDto.From(row))).Message, StringComparison.Ordinal);
        row.DateTime = DateTime.Now;
        Assert.Contains("Local", Assert.Throws<WireException>(() => Wire.Json<SpecimenDto, SpecimenDtoCodec>(SpecimenDto.From(row))).Message, StringComparison.Ordinal);
    }

    private static async Task AgreeAsync(StoredRows stored, List<Specimen> rows, MethodInfo query, Random random)
    {
        object?[] given = [.. query.GetParameters().Skip(1).Select(p => EdgeValues.Committed.Pick(p.ParameterType, random))];
        var expected = ((IEnumerable<Specimen>)query.Invoke(null, [rows.AsRows(), .. given])!).ToList<object>();
        var shape = ShopSync.Descriptor.Queries.Single(q => q.Name == "specimens." + char.ToLowerInvariant(query.Name[0]) + query.Name[1..]);
        Assert.True(shape.TryBindUser(Arguments(query, given), null, out var bound));
        shape.Accept(new Agreement(bound, rows, expected));
        await stored.AgreeAsync(shape, bound, expected);
    }

    private static object Arguments(MethodInfo query, object?[] given)
    {
        var type = typeof(ShopSync).GetNestedType($"Specimens{query.Name}Arguments", BindingFlags.NonPublic)!;
        var parameters = type.GetConstructors().Single(c => c.GetParameters().Length == given.Length && c.IsPublic).GetParameters();
        object?[] values = [.. parameters.Zip(given, (p, value) => value is Array list ? Activator.CreateInstance(p.ParameterType, list) : value)];
        return Activator.CreateInstance(type, values)!;
    }

    private static IEnumerable<MethodInfo> Queries() =>
        typeof(Specimens).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.GetCustomAttribute<LiveQueryAttribute>() is not null);

    private static IEnumerable<string> Changed(Specimen before, Specimen after)
    {
        var changed = Model.ChangedColumns(before, after);
        return Model.Table.Columns.Where((_, i) => (changed & (1UL << i)) != 0).Select(column => column.Name);
    }

    private static IEnumerable<(PropertyInfo Property, int Column)> Columns() =>
        Model.Table.Columns.Select((column, i) => (typeof(Specimen).GetProperty(column.Name)!, i)).Where(c => c.Item1.Name != nameof(Specimen.Id));
}
