using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Every row of the type table, by its edge values: codecs, storage, and queries as method, generated C# and SQL.</summary>
public sealed class SpecimenTests() : EdgeRowTests<Specimen, SpecimenDto, SpecimenDtoCodec>(SpecimenDto.From, typeof(Specimens))
{
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

    [Fact]
    public void A_DateTime_that_is_not_UTC_is_refused_by_codec_and_storage()
    {
        var row = new Specimen { DateTime = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) };
        Assert.Contains("Unspecified", Assert.Throws<WireException>(() => Wire.Json<SpecimenDto, SpecimenDtoCodec>(SpecimenDto.From(row))).Message, StringComparison.Ordinal);
        row.DateTime = DateTime.Now;
        Assert.Contains("Local", Assert.Throws<WireException>(() => Wire.Json<SpecimenDto, SpecimenDtoCodec>(SpecimenDto.From(row))).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Changed(Specimen before, Specimen after)
    {
        var changed = Model.ChangedColumns(before, after);
        return Model.Table.Columns.Where((_, i) => (changed & (1UL << i)) != 0).Select(column => column.Name);
    }
}
