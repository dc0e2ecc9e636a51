using System.Globalization;
using ModelSync;
using ModelSync.Fixtures;

namespace Package.Tests.Parity;

/// <summary>Types of one value: the generated C# and the emitted JavaScript.</summary>
public sealed class WrapperTests(EmittedPackage package) : IClassFixture<EmittedPackage>
{
    private const int Rows = 200;
    private static readonly RuleContext Context = new(DateTimeOffset.UnixEpoch);
    private readonly RandomParcels _parcels = new(32);

    [Fact]
    public void Codecs_write_the_same_bytes_in_both_encodings_whichever_they_read()
    {
        List<(string Module, string Type, Encoded Encoded)> values =
        [
            .. Enumerable.Range(0, Rows).Select(_ => ("parcel", "Parcel", Encoded.Of<ParcelDto, ParcelDtoCodec>(ParcelDto.From(_parcels.Parcel())))),
            .. Enumerable.Range(0, Rows).Select(_ => ("parcel-label", "ParcelLabel", Encoded.Of<ParcelLabel, ParcelLabelCodec>(_parcels.Label()))),
        ];
        var results = package.Run(values.Select(v => new { job = "codec", module = v.Module, type = v.Type, json = v.Encoded.Json, hex = v.Encoded.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Encoded.Json, pair.First.Encoded.Hex, pair.First.Encoded.Json, pair.First.Encoded.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Fact]
    public void Validators_give_the_same_violations()
    {
        var inputs = Enumerable.Range(0, Rows).Select(_ => _parcels.Parcel()).Select(p => new ParcelCreate
        {
            Id = p.Inside ?? p.Id,
            Inside = p.Inside,
            To = p.To,
            Origin = p.Origin,
            Weight = p.Weight,
            Declared = p.Declared,
            Floor = p.Floor,
            Cellar = p.Cellar,
            Before = p.Before,
            Stops = p.Stops,
            Marks = p.Marks,
            Floors = p.Floors,
        }).ToList();
        var expected = inputs.Select(input => ParcelCreateValidator.Validate(input, Context).Select(v => $"{v.Path} {v.Code}").ToList()).ToList();
        var results = package.Run(inputs.Select(input => new { job = "validate", module = "parcel", type = "ParcelCreate", json = Encoded.Of<ParcelCreate, ParcelCreateCodec>(input).Json, now = "" }));
        Assert.All(expected.Zip(results), pair => Assert.Equal(pair.First, pair.Second.EnumerateArray().Select(v => $"{v.GetProperty("path").GetString()} {v.GetProperty("code").GetString()}")));
        Assert.Equal([" parcel.inside_itself", "/declared validation.range", "/origin validation.max_length"], expected.SelectMany(found => found).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Queries_select_the_same_rows_in_the_same_order()
    {
        var rows = Enumerable.Range(0, Rows).Select(_ => _parcels.Parcel()).ToList();
        rows.Sort(ShopSync.Descriptor.Models.OfType<ModelSync.Generated.V1.ModelDescriptor<Parcel>>().Single().CompareKeys);
        var json = rows.Select(row => Encoded.Of<ParcelDto, ParcelDtoCodec>(ParcelDto.From(row)).Json).ToList();
        var cases = new List<(object Job, IReadOnlyList<string> Expected)>();
        for (var i = 0; i < 20; i++)
        {
            var all = rows.AsRows();
            var (id, inside, to, from) = (rows[i].Id, _parcels.Maybe(_parcels.Id()), _parcels.Postcode(), _parcels.Perhaps(_parcels.Postcode()));
            var (than, floor, cellar) = (_parcels.Weight(), _parcels.Floor(), _parcels.Maybe(_parcels.Floor()));
            ParcelId[] ids = [id, rows[i + 7].Id];
            Ask("byId", new { id = id.Value }, [Parcels.ById(all, id)!]);
            Ask("insideOf", new { outer = inside?.Value, to = to.Text }, Parcels.InsideOf(all, inside, to));
            Ask("anyOf", new { ids = ids.Select(one => one.Value), from = from?.Text }, Parcels.AnyOf(all, ids, from));
            Ask("heavier", new { than = than.Kilograms.ToString(CultureInfo.InvariantCulture), most = "7.5", after = id.Value }, Parcels.Heavier(all, than, 7.5m, id));
            Ask("onFloor", new { floor = floor.Number, cellar = cellar?.Number }, Parcels.OnFloor(all, floor, cellar));
        }

        var results = package.Run(cases.Select(c => c.Job));
        Assert.All(cases.Zip(results), pair => Assert.Equal(pair.First.Expected, pair.Second.EnumerateArray().Select(e => e.GetString()!)));
        Assert.Contains(cases, c => c.Expected.Count is > 10 and < Rows - 10);

        void Ask(string name, object args, IEnumerable<Parcel> expected) =>
            cases.Add((new { job = "query", module = "parcels", name, model = "Parcel", rows = json, args }, [.. expected.Select(row => $"{row.Id.Value}")]));
    }

    [Fact]
    public void They_are_brands_of_what_they_hold()
    {
        var declaration = File.ReadAllText(Path.Combine(package.Folder, "parcel-id.d.ts"));
        Assert.Contains("export type ParcelId = Guid & { readonly [brand]: 'ParcelId' };", declaration, StringComparison.Ordinal);
        var row = File.ReadAllText(Path.Combine(package.Folder, "parcel.d.ts"));
        Assert.Contains("readonly id: ParcelId;", row, StringComparison.Ordinal);
        Assert.Contains("readonly inside: ParcelId | null;", row, StringComparison.Ordinal);
        Assert.Contains("readonly stops: ReadonlySet<Floor>;", row, StringComparison.Ordinal);
        Assert.Contains("readonly weight: Decimal | string | number;", row, StringComparison.Ordinal);
    }
}
