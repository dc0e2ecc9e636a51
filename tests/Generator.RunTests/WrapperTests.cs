using System.Globalization;
using System.Text;
using System.Text.Json;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

/// <summary>Types of one value: as members, keys, columns and parameters they are what they hold.</summary>
public sealed class WrapperTests
{
    private const int RowCount = 300;
    private const int Repeats = 30;
    private static readonly ModelDescriptor<Parcel> Model = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Parcel>>().Single();
    private readonly RandomParcels _parcels = new(31);

    [Fact]
    public void They_travel_as_what_they_hold()
    {
        var id = new ParcelId(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"));
        Assert.Equal(
            """{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","inside":null,"to":"1010","weights":["1.50"]}""",
            Wire.Json<ParcelLabel, ParcelLabelCodec>(new ParcelLabel(id, new Postcode("1010"), [new Weight(1.50m)], (ParcelId?)null)));
        for (var i = 0; i < RowCount; i++)
        {
            var dto = ParcelDto.From(_parcels.Parcel());
            var json = Wire.Json<ParcelDto, ParcelDtoCodec>(dto);
            Assert.Equal(json, Wire.Json<ParcelDto, ParcelDtoCodec>(Wire.ThroughJson<ParcelDto, ParcelDtoCodec>(dto)));
            Assert.Equal(json, Wire.Json<ParcelDto, ParcelDtoCodec>(Wire.ThroughMessagePack<ParcelDto, ParcelDtoCodec>(dto)));
        }
    }

    [Theory]
    [InlineData("""{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","to":"","weights":[]}""", WireErrorCode.OutOfRange)]
    [InlineData("""{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","to":"123456789","weights":[]}""", WireErrorCode.OutOfRange)]
    [InlineData("""{"id":"0f8fad5b","to":"1","weights":[]}""", WireErrorCode.OutOfRange)]
    [InlineData("""{"id":null,"to":"1","weights":[]}""", WireErrorCode.NullValue)]
    [InlineData("""{"id":"0f8fad5b-d9cb-469f-a165-70867728950e","to":1,"weights":[]}""", WireErrorCode.WrongType)]
    public void What_the_type_refuses_is_refused_like_any_input(string json, WireErrorCode expected) =>
        Assert.Equal(expected, Wire.Refusal<ParcelLabel, ParcelLabelCodec>(json));

    [Fact]
    public void Sets_are_written_in_the_order_of_what_is_held() =>
        Assert.Contains("\"stops\":[-2,1,5]", Wire.Json<ParcelDto, ParcelDtoCodec>(ParcelDto.From(new Parcel { To = new("1"), Stops = [new(5), new(-2), new(1)] })), StringComparison.Ordinal);

    [Fact]
    public void A_changed_member_is_seen_and_an_equal_one_is_none()
    {
        var row = new Parcel { To = new("1"), Origin = new("2"), Weight = new(1.0m), Declared = new(2m), Marks = { ["a"] = new ParcelId(Guid.Empty) } };
        Assert.Equal(0UL, Model.ChangedColumns(row, Model.Clone(row)));
        Assert.Equal(0UL, Model.ChangedColumns(row, new Parcel { To = new("1"), Origin = new("2"), Weight = new(1m), Declared = new(2m), Marks = { ["a"] = new ParcelId(Guid.Empty) } }));
        var other = new Parcel { To = new("2"), Weight = new(2m), Declared = new(3m), Marks = { ["a"] = null }, Inside = new ParcelId(Guid.Empty), Floor = new(1) };
        Assert.Equal(["Declared", "Floor", "Inside", "Marks", "Origin", "To", "Weight"], Changed(row, other).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Constraints_and_rules_see_what_is_held()
    {
        var id = new ParcelId(Guid.Empty);
        var row = new Parcel { Id = id, Inside = id, To = new("1"), Origin = new("123456"), Declared = new(21m) };
        var sink = default(ViolationSink);
        Model.Validate(row, isNew: true, new RuleContext(DateTimeOffset.UnixEpoch), ref sink);
        Assert.Equal(["/declared validation.range", "/origin validation.max_length", " parcel.inside_itself"], sink.ToList().Select(v => $"{v.Path} {v.Code}"));
    }

    [Fact]
    public async Task Method_match_and_SQL_agree()
    {
        var rows = Enumerable.Range(0, RowCount).Select(_ => _parcels.Parcel()).OrderBy(p => p.Id.Value, ValueOrder<Guid>.Instance).ToList();
        await using var stored = await StoredRows.OfAsync(ShopSync.Descriptor, rows);
        for (var i = 0; i < Repeats; i++)
        {
            var all = rows.AsRows();
            var (id, inside, to, from) = (i % 2 == 0 ? rows[i].Id : _parcels.Id(), _parcels.Maybe(_parcels.Id()), _parcels.Postcode(), _parcels.Perhaps(_parcels.Postcode()));
            await AgreeAsync("byId", [id], Parcels.ById(all, id) is { } one ? [one] : []);
            await AgreeAsync("insideOf", [inside, to], Parcels.InsideOf(all, inside, to));
            ParcelId[] ids = [id, rows[i + 7].Id];
            await AgreeAsync("anyOf", [ids, from], Parcels.AnyOf(all, ids, from));
            var (than, most) = (_parcels.Weight(), 7.5m);
            await AgreeAsync("heavier", [than, most, id], Parcels.Heavier(all, than, most, id));
            var (floor, cellar) = (_parcels.Floor(), _parcels.Maybe(_parcels.Floor()));
            await AgreeAsync("onFloor", [floor, cellar], Parcels.OnFloor(all, floor, cellar));
        }

        async Task AgreeAsync(string query, object?[] arguments, IEnumerable<Parcel> expected)
        {
            var shape = ShopSync.Descriptor.Queries.Single(q => q.Name == "parcels." + query);
            var json = $"[{string.Join(',', arguments.Select(Text))}]";
            var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
            var read = shape.ReadArguments(ref reader);
            Assert.True(read is not null, json);
            Assert.True(shape.TryBindUser(read, null, out var bound));
            List<object> selected = [.. expected];
            shape.Accept(new Agreement(bound, rows, selected));
            await stored.AgreeAsync(shape, bound, selected);
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        ParcelId id => $"\"{id.Value}\"",
        Postcode code => JsonSerializer.Serialize(code.Text),
        Weight weight => $"\"{weight.Kilograms.ToString(CultureInfo.InvariantCulture)}\"",
        decimal number => $"\"{number.ToString(CultureInfo.InvariantCulture)}\"",
        Floor floor => floor.Number.ToString(CultureInfo.InvariantCulture),
        IEnumerable<ParcelId> ids => $"[{string.Join(',', ids.Select(id => Text(id)))}]",
        _ => throw new ArgumentException(value.GetType().Name, nameof(value)),
    };

    private static IEnumerable<string> Changed(Parcel before, Parcel after)
    {
        var changed = Model.ChangedColumns(before, after);
        return Model.Table.Columns.Where((_, i) => (changed & (1UL << i)) != 0).Select(column => column.Name);
    }
}
